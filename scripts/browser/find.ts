/** Finds a browser on the machine, or says how to get one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Chromium-family browsers stand; those that let an extension be loaded from a folder come first. */
const CHROMIUM = [
  "chromium",
  "chromium-browser",
  "brave-browser",
  "microsoft-edge",
  "google-chrome-for-testing",
  "google-chrome-stable",
  "google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Brave Browser.app/Contents/MacOS/Brave Browser",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const FIREFOX = ["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** Gives the path of a Chromium-family browser, or null. `HITHERTO_BROWSER` names one outright. */
export function findChromium(): string | null {
  return process.env.HITHERTO_BROWSER ?? firstThere(CHROMIUM);
}

/** Gives the path of Firefox, or null. */
export function findFirefox(): string | null {
  return firstThere(FIREFOX);
}

function firstThere(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of names) {
    const paths = name.startsWith("/") ? [name] : folders.map((folder) => join(folder, name));
    const found = paths.find((path) => existsSync(path));
    if (found) return found;
  }
  return null;
}

/** Gives the path of a Chromium-family browser; on Debian as root it installs one. Throws with what to do otherwise. */
export function needChromium(): string {
  return findChromium() ?? installed("chromium") ?? missing();
}

function installed(name: string): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  process.stderr.write(`No browser found: installing Debian's ${name} …\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", name],
  ])
    spawnSync("apt-get", args, { stdio: ["ignore", "ignore", 2], env: environment });
  return firstThere([name]);
}

function missing(): never {
  throw new Error(
    "No Chromium-family browser was found. Install Chromium (Debian and Ubuntu: sudo apt-get install chromium; " +
      "macOS: brew install --cask chromium; Windows: Microsoft Edge is there already), or name one: HITHERTO_BROWSER=/path/to/browser npm start",
  );
}
