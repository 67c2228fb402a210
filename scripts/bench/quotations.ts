/** Measures who says what: spans on PolNeAR, sources and speakers on the Wikinews texts of GUM. */
import { parseArgs } from "node:util";
import { prepareStory } from "#lib/mentions/story.ts";
import { findQuotations } from "#lib/quotations/find-quotations.ts";
import { type Half, readGum } from "./quotations/gum.ts";
import { nearestName, verbList } from "./quotations/peers.ts";
import { asAnnotated, readPolnear } from "./quotations/polnear.ts";
import { personRight } from "./quotations/sources.ts";
import { type Finder, printSpans } from "./quotations/table.ts";

const SPEAKERS = "../shared/data/speakers/gum-wikinews.jsonl";

const FINDERS: Readonly<Record<string, Finder>> = {
  hitherto: (sample) => findQuotations(prepareStory(sample.text, sample.blocks), sample.mentions),
  "verb list": verbList,
  "nearest name": nearestName,
};

const SETUP = `Node ${process.version}. P R F1 in per cent over runs of tokens; exact: same first and last token; overlap: share of
a run's tokens that the other side covers (soft span measure, Johansson and Moschitti 2010; Pareti et al. 2013).
On PolNeAR the cue is the verb group and a source takes its closing comma, as its guidelines have it; --raw leaves both off.`;

/** Prints the figures; `--develop` prints those of the parts that the rules were written on instead. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      speakers: { type: "string", default: SPEAKERS },
      polnear: { type: "string" },
      develop: { type: "boolean", default: false },
      raw: { type: "boolean", default: false },
    },
  });
  console.log(SETUP);
  const folder = values.polnear ?? process.env.POLNEAR;
  benchPolnear(folder, values.develop ? "train" : "dev", values.raw);
  benchSpeakers(values.speakers, values.develop ? "develop" : "report");
}

function benchPolnear(folder: string | undefined, part: "train" | "dev", raw: boolean): void {
  const samples = folder ? readPolnear(folder, part) : null;
  if (!samples) {
    console.log(`PolNeAR: skipped, no ${part} part in ${folder ?? "the folder that POLNEAR names (unset)"}.`);
    return;
  }
  printSpans(`PolNeAR ${part}`, samples, raw ? FINDERS : annotated(FINDERS));
}

function annotated(finders: Readonly<Record<string, Finder>>): Record<string, Finder> {
  return Object.fromEntries(
    Object.entries(finders).map(([name, find]): [string, Finder] => [
      name,
      (sample) => find(sample).map((quotation) => asAnnotated(sample.text, quotation)),
    ]),
  );
}

function benchSpeakers(file: string, half: Half): void {
  const all = readGum(file, half);
  if (!all) {
    console.log(`Speakers: skipped, ${file} is not there.`);
    return;
  }
  const news = all.filter(({ genre }) => genre === "news");
  for (const [name, samples] of Object.entries({ news, "news and interviews": all })) {
    printSpans(`Speakers (GUM), ${name}, ${half} half`, samples, FINDERS);
    for (const [finder, find] of Object.entries(FINDERS))
      personRight(samples, find, `  right person, ${finder}`);
  }
}
