#!/usr/bin/env node
// The command `hitherto`: runs the command line with the Node that the project brings along.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installMissing, ownNode, root } from "./install.mjs";

installMissing();
const node = existsSync(ownNode) ? ownNode : process.execPath;
const child = spawn(node, [join(root, "scripts", "hitherto.ts"), ...process.argv.slice(2)], {
  stdio: "inherit",
});
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
