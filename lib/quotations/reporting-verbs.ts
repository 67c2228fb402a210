/** English verbs that report speech or thought, by the frame that their content stands in; written by hand for this project. */
import { inflect, type VerbForm } from "./inflect.ts";

/**
 * How a verb takes its content:
 * `say`, a clause or a quotation, also after it ("…," said X); `tell`, an addressee, then a clause;
 * `call`, a person or thing and what it is called; `treat`, the noun phrase that is spoken of;
 * `urge`, whom to do what; `vow`, an infinitive; `think`, a clause that is held true or wished for.
 */
export type Frame = "say" | "tell" | "call" | "treat" | "urge" | "vow" | "think";

/** A particle parts a verb of its own from the bare one: "called" names, "called for" demands. */
const VERBS: Readonly<Record<Frame, string>> = {
  say: `say add admit acknowledge affirm allege announce answer argue ask assert attest boast caution claim clarify comment
    complain concede conclude confess confirm contend continue counter cry declare elaborate emphasise emphasize estimate exclaim
    explain fume gripe guess hint imply insist joke lament maintain mention muse note object observe opine pledge point+out
    post predict proclaim promise pronounce protest quip reaffirm recall reckon recount reiterate remark repeat reply
    report respond retort retweet reveal shout signal sigh speculate stress suggest summarise summarize surmise swear testify theorize
    tweet underline vow warn whisper write yell posit stipulate assess
    indicate show find disclose state email learn remember demand blog marvel grumble chime+in weigh+in deny
    put+it make+clear make+it+clear spell+out chant shoot+back fire+back hit+back interject intone snipe ponder retaliate deadpan vent cut+in chip+in bark read clarify echo decree scream thunder`,
  tell: `tell ask remind inform assure notify convince persuade reassure alert brief warn caution advise`,
  call: `call label brand describe dub deem characterise characterize cast decry denounce deride dismiss hail portray paint
    refer+to condemn consider regard view depict liken compare term declare`,
  treat: `accuse address allude+to answer apologise+for apologize+for applaud assail attack back bash bemoan blame blast call+for
    call+on call+out castigate challenge chide cite comment+on compliment commend complain+about complain+of concede condemn confirm
    congratulate contradict credit criticise criticize decry defend demand denounce deny deplore deride
    detail disavow discuss dispute dismiss disparage downplay echo emphasise emphasize endorse espouse excoriate explain
    express extol fault hammer eye highlight hint+at insult invoke knock lambast lambaste lament laud lobby+for mention mock name
 oppose object+to outline pan pillory pitch point+to praise predict press+for promise promote propose protest
    push+for push+back question quote rail+against rap rebuke rebut recall recommend recount reference refer+to refute reiterate reject relate
    renounce report repudiate request ridicule rip rule+out salute savage scold second+guess skewer slam slap smear
    speak+about speak+of stress support suggest swipe+at talk+about talk+of tally taunt thank tout trash trumpet urge vilify vouch+for warn+of warn+about warn+against
    weigh+in+on welcome voice reveal unveil announce acknowledge admit claim cast+doubt+on take+aim+at hit+back+at hit+out+at
    lash+out+at speak+out+against come+out+against tear+into argue+for argue+against note disown disclose plead+for plead ask+for ask+about
    boast+of boast+about brag+about joke+about testify+about write+about tweet+about respond+to reply+to react+to crow+about vote+for vote+against side+with agree+with disagree+with`,
  urge: `urge ask beg implore press encourage exhort instruct order advise challenge  pressure dare
    call+on call+upon appeal+to plead+with`,
  vow: `vow promise pledge threaten offer agree refuse decline swear volunteer propose vote demand seek`,
  think: `think believe feel hope fear expect suspect doubt understand assume consider wonder worry realise realize wish want
    intend plan decide prefer favour favor anticipate imagine presume know envision foresee see hate love aim
    agree disagree hope+for worry+about care+about think+of believe+in want resent admire respect appreciate dislike distrust despise long+for root+for`,
};

/** A verb in one of its inflected forms, as found at a word. */
export interface ReportingVerb {
  lemma: string;
  /** The words that follow it and belong to it: ["call", "for"] has ["for"]. */
  particles: readonly string[];
  frames: readonly Frame[];
  form: VerbForm;
}

const BY_FORM: ReadonlyMap<string, readonly ReportingVerb[]> = tabulate();

function tabulate(): Map<string, ReportingVerb[]> {
  const frames = new Map<string, Frame[]>();
  for (const frame of Object.keys(VERBS) as Frame[])
    for (const entry of new Set(VERBS[frame].split(/\s+/).filter(Boolean)))
      frames.set(entry, [...(frames.get(entry) ?? []), frame]);
  const table = new Map<string, ReportingVerb[]>();
  for (const [entry, list] of frames) {
    const [lemma = "", ...particles] = entry.split("+");
    for (const [written, form] of inflect(lemma))
      table.set(written, [...(table.get(written) ?? []), { lemma, particles, frames: list, form }]);
  }
  // The longest run of particles is tried first.
  for (const verbs of table.values()) verbs.sort((a, b) => b.particles.length - a.particles.length);
  return table;
}

/** Lists the reporting verbs that a folded word may be a form of, those with most particles first. */
export function reportingVerbs(key: string): readonly ReportingVerb[] {
  return BY_FORM.get(key) ?? [];
}

/** Tells whether a folded word is a form of a verb that may stand behind a quotation ("…?" asked X, "…?" X told them). */
export function isSayWord(key: string): boolean {
  return reportingVerbs(key).some(
    ({ frames, particles }) => particles.length === 0 && (frames.includes("say") || frames.includes("tell")),
  );
}
