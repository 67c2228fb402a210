import { fileURLToPath } from "node:url";
import { defineConfig, type WxtViteConfig } from "wxt";

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What runs in the page must be small: there the components are drawn without Preact and offer no citations, and
 * Readability's private methods (all begin with one underscore) and constants get short names and its log lines go.
 */
function shrinkForPage(config: WxtViteConfig): void {
  config.resolve = {
    ...config.resolve,
    alias: {
      ...config.resolve?.alias,
      "preact/jsx-runtime": fromHere("components/jsx-dom/jsx-runtime.ts"),
      "#components/statement/CopyCitation.tsx": fromHere("components/statement/NoCitation.ts"),
    },
  };
  config.build = {
    ...config.build,
    minify: "terser",
    terserOptions: {
      compress: { passes: 3, pure_funcs: ["this.log"] },
      mangle: { properties: { regex: /^(_[a-z].*|FLAG_.*|REGEXPS|[A-Z]{2,}_[A-Z_]+)$/ } },
    },
  };
}

export default defineConfig({
  imports: false,
  outDir: ".output",
  publicDir: "public",
  manifestVersion: 3,
  // How JSX is compiled stands in tsconfig.json, which builds and tests both read.
  vite: () => ({ build: { modulePreload: false } }),
  hooks: {
    "vite:build:extendConfig": (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === "reader")) shrinkForPage(config);
    },
  },
  manifest: ({ browser }) => ({
    name: "Hitherto",
    description:
      "What the people and plans in a news story were on its day, and what was said about them before.",
    permissions: ["activeTab", "scripting", "storage"],
    optional_host_permissions: ["http://*/*", "https://*/*"],
    action: { default_title: "What came before this story" },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "hitherto@hitherto.example",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "128" }),
  }),
});
