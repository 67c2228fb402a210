/** All checks, in order: lint, types, build, then the tests; ends with one line that counts them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { needChromium } from "./browser/find.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const tool = (...path: string[]) => join(root, "node_modules", ...path);

/** Steps before the tests; each counts as one check. */
const STEPS: [string, string[]][] = [
  ["lint", [tool("@biomejs", "biome", "bin", "biome"), "ci", "--error-on-warnings", "."]],
  ["packs", [join(root, "scripts", "packs.ts")]],
  ["types: generated", [tool("wxt", "bin", "wxt.mjs"), "prepare"]],
  ["types", [tool("typescript", "bin", "tsc"), "--noEmit"]],
  ["build for Chrome", [tool("wxt", "bin", "wxt.mjs"), "build"]],
  ["build for Firefox", [tool("wxt", "bin", "wxt.mjs"), "build", "-b", "firefox", "--mv3"]],
];

function step([name, args]: [string, string[]]): boolean {
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  process.stdout.write(`${result.status === 0 ? "ok" : "FAILED"}  ${name}\n`);
  if (result.status !== 0) process.stdout.write(`${result.stdout}${result.stderr}\n`);
  return result.status === 0;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function tests(): Counts {
  const folder = mkdtempSync(join(tmpdir(), "hitherto-check-"));
  const report = join(folder, "report.json");
  const args = [
    tool("vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    // A file that could not be loaded fails the run without a failed test.
    const failed = numFailedTests + (numFailedTests === 0 && !(success && result.status === 0) ? 1 : 0);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

needChromium();
const steps = STEPS.map(step);
const counts = tests();
const passed = steps.filter(Boolean).length + counts.passed;
const failed = steps.filter((fine) => !fine).length + counts.failed;
process.stdout.write(
  `\n${passed} passed, ${failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}\n`,
);
process.exitCode = failed > 0 ? 1 : 0;
