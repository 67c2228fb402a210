/** The real command in a process of its own, as a reader of the README would run it. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
// The machine's own Node may be too old to run TypeScript, and it is the one that runs the tests in some editors.
const own = join(root, "node_modules", "node", "bin", "node");
const node = existsSync(own) ? own : process.execPath;

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `hitherto` with these arguments; `input` goes to standard input. */
export function hitherto(args: string[], input: string | Uint8Array = ""): Outcome {
  const command = join(root, "scripts", "hitherto.ts");
  const { status, stdout, stderr } = spawnSync(node, [command, ...args], { input, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

/** Runs `hitherto read --jsonl`; gives the answers, one an input line. */
export function readJsonl(lines: unknown[], args: string[] = ["--no-bundled"]) {
  const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const outcome = hitherto(["read", "--jsonl", ...args], input);
  const answers = outcome.out.split("\n").filter(Boolean);
  return { ...outcome, answers: answers.map((line) => JSON.parse(line)) };
}

/** Makes a folder for one test file, gone when its tests are done; gives a function that writes files into it. */
export function folderOfFiles(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), "hitherto-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
}

/** A page with a story in which Orlo Finch and Tove Ræd are named. */
export function storyPage(
  more: { head?: string; lang?: string; before?: string; after?: string } = {},
): string {
  const { head = "", lang = "en", before = "", after = "" } = more;
  return `<!doctype html>
<html lang="${lang}"><head><title>Finch keeps the lamps lit - The Harbour Courier</title>
<meta property="og:site_name" content="The Harbour Courier"><meta property="og:type" content="article">${head}</head>
<body>${before}<main><article><h1>Finch keeps the lamps lit</h1>
<p>Sir Orlo Finch refused on Thursday to let the lamps of the strait go dark, whatever the council of the harbour may decide in
the weeks before the spring tides, and whoever may be asked to pay for the oil and the keepers in the years to come.</p>
<p>Tove Ræd, the treasurer of his own party, called the Lighthouse compact a luxury that the islands could not afford, and
asked the members of the assembly to think of the roads, the schools and the ferries before they thought of the ships.</p>
<p>The keepers of the eleven lighthouses, who have waited for their wages since the autumn, said that they would go on
with their work for as long as there was oil in the tanks, and that nobody had yet told them what would happen then.</p>
</article></main>${after}</body></html>`;
}
