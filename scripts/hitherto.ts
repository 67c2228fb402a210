/** The command line. Exit code 0: done; 1: an input was bad; 2: wrong usage. Only results go to standard output. */
import { InputError, USAGE, UsageError } from "./cli/usage.ts";

/** Loaded when they are asked for: checking a pack needs no parser of pages. */
const COMMANDS = new Map<string, (args: string[]) => Promise<number>>([
  ["read", async (args) => (await import("./cli/read-command.ts")).readCommand(args)],
  ["pack", async (args) => (await import("./cli/pack-command.ts")).packCommand(args)],
]);

async function main([name, ...args]: string[]): Promise<number> {
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    const command = COMMANDS.get(name ?? "");
    if (!command) throw new UsageError(name ? `There is no command "${name}".` : "A command is needed.");
    return await command(args);
  } catch (error) {
    if (error instanceof InputError) return say(error.message, 1);
    if (isUsage(error)) return say(`${error.message}\n\n${USAGE}`, 2);
    throw error;
  }
}

function isUsage(error: unknown): error is Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return error instanceof UsageError || code.startsWith("ERR_PARSE_ARGS");
}

function say(message: string, exitCode: number): number {
  process.stderr.write(`${message}\n`);
  return exitCode;
}

// A reader that ends early (`| head`) is no error.
process.stdout.on("error", (error: Error & { code?: string }) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
