// Usage: node bin/ensure.mjs <script> [arguments]: installs what is missing, then runs that npm script.
import { spawnSync } from "node:child_process";
import { installMissing, root } from "./install.mjs";

const [script, ...rest] = process.argv.slice(2);
installMissing();
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const result = spawnSync(npm, ["run", "-s", script, "--", ...rest], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(result.status ?? 1);
