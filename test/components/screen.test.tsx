// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { expectAccessible, show } from "./screen.ts";

it("axe does see faults in this document", async () => {
  show(<input type="text" />);
  await expect(expectAccessible()).rejects.toThrow("label");
});
