/** Actors, statements and a plan, built by hand: people, bodies, papers and words are made up. */
import type { ActorContext, ProposalContext, ShownOffice, ShownPosition } from "#lib/context/context.ts";
import type { ShownStatement } from "#lib/context/statements.ts";
import type { Stance } from "#lib/packs/schema.ts";

/** The pack they are from. */
export const PACK = "straits";

/** Makes a statement of an invented speaker. */
export function sampleStatement(change: Partial<ShownStatement> & { id: string }): ShownStatement {
  return {
    speaker: "vesk",
    speaker_key: `${PACK}/${change.speaker ?? "vesk"}`,
    speaker_name: "Ilmar Vesk",
    speaker_office: "Chancellor, Government of Velland",
    said_at: "2031-02-18",
    quotation: "We will not send a single cutter into those waters without a mandate.",
    summary: null,
    about: ["patrol"],
    stance: "against",
    venue: "weekly press briefing",
    lang: "en",
    translated: false,
    pack: PACK,
    why: "about Harbour patrol in the Straits",
    provenance: {
      url: "https://courier.example.org/vesk-mandate",
      publisher: "The Straits Courier",
      title: "No cutters without a mandate",
      published_at: "2031-02-18",
    },
    withdrawn: false,
    correction: null,
    ...change,
  };
}

const chancellor: ShownOffice = {
  role: "Chancellor",
  organization: "velland-gov",
  organization_name: "Government of Velland",
  start_date: "2029-06-01",
  end_date: null,
};

/** Makes an actor of whom nothing is known but the name, unless told otherwise. */
export function sampleActor(change: Partial<ActorContext> & { entity: string; name: string }): ActorContext {
  return {
    key: `${PACK}/${change.entity}`,
    kind: "person",
    pack: PACK,
    wikidata: null,
    summary: null,
    mentions: 1,
    offices: [],
    before: [],
    same_day: [],
    since: [],
    undated: [],
    ...change,
  };
}

export const vesk = sampleActor({
  entity: "vesk",
  name: "Ilmar Vesk",
  mentions: 4,
  offices: [chancellor],
  before: [
    sampleStatement({ id: "s-1" }),
    sampleStatement({
      id: "s-2",
      said_at: "2031-01-09",
      quotation: "A patrol under one flag is a provocation. A patrol under nine is a conversation.",
      venue: "speech in Port Orlen",
      provenance: { url: "https://morning.example.org/port-orlen", publisher: "Morning Ledger" },
    }),
    sampleStatement({
      id: "s-3",
      said_at: "2030-11",
      quotation: null,
      summary: "Said that Velland would look at any plan the Straits Council agreed on.",
      stance: "conditional",
      venue: null,
    }),
  ],
  same_day: [
    sampleStatement({
      id: "s-4",
      said_at: "2031-02-20",
      quotation: "Nothing has changed since Tuesday.",
      venue: null,
    }),
  ],
  since: [
    sampleStatement({
      id: "s-5",
      said_at: "2031-03-04",
      quotation: "With a mandate in hand, Velland will do its part.",
      stance: "for",
      correction: "An earlier version gave the date as 3 March.",
    }),
  ],
});

export const council = sampleActor({
  entity: "council",
  name: "Straits Council",
  kind: "organization",
  mentions: 3,
  summary: "Council of the nine states that border the Straits",
  before: [
    sampleStatement({
      id: "s-6",
      speaker: "tranquart",
      speaker_name: "Odile Tranquart",
      speaker_office: "Secretary General, Straits Council",
      said_at: "2031-02-11",
      quotation: "The harbours asked for this, and the harbours will have it.",
      stance: "for",
      venue: null,
      translated: true,
      provenance: {
        url: "https://courier.example.org/harbours",
        publisher: "The Straits Courier",
        archive_url: "https://archive.example.org/courier-harbours",
      },
    }),
  ],
});

export const hollowell = sampleActor({
  entity: "hollowell",
  name: "Piers Hollowell",
  mentions: 2,
  offices: [
    {
      role: "Minister of the Sea",
      organization: "orlen-gov",
      organization_name: "Government of Orlen",
      start_date: "2030-01-15",
      end_date: "2031-02-28",
    },
  ],
  offices_now: [],
  before: [
    sampleStatement({
      id: "s-7",
      speaker: "hollowell",
      speaker_name: "Piers Hollowell",
      speaker_office: "Minister of the Sea, Government of Orlen",
      said_at: "2031-02-16",
      quotation: "We are ready, and have been since the autumn.",
      stance: "for",
      venue: "interview",
      provenance: { url: "https://morning.example.org/ready", publisher: "Morning Ledger" },
    }),
  ],
});

export const lune = sampleActor({
  entity: "lune",
  name: "Sabeth Lune",
  offices: [
    { ...chancellor, role: "Harbour Master", organization: "orlen-port", organization_name: "Port of Orlen" },
  ],
  since: [
    sampleStatement({
      id: "s-8",
      speaker: "lune",
      speaker_name: "Sabeth Lune",
      said_at: "2031-04-02",
      quotation: "The quay is ready.",
    }),
  ],
});

function position(actor: ActorContext, stance: Stance, shown: ShownStatement): ShownPosition {
  return {
    actor: actor.entity,
    actor_name: actor.name,
    stance,
    said_at: shown.said_at,
    statement: shown.id,
    shown,
    body: null,
    left_office: false,
    died_on: null,
    moves: [],
    since: [],
  };
}

function firstOf(actor: ActorContext): ShownStatement {
  const [first] = actor.before;
  if (!first) throw new Error(`${actor.name} has said nothing before`);
  return first;
}

export const patrol: ProposalContext = {
  key: `${PACK}/patrol`,
  entity: "patrol",
  name: "Harbour patrol in the Straits",
  pack: PACK,
  summary: "A joint patrol of thirty cutters to keep the Straits open in winter",
  mentions: 3,
  proposers: ["hollowell", "tranquart"],
  proposer_names: ["Piers Hollowell", "Odile Tranquart"],
  events: [
    { at: "2030-11", text: "First put forward at the harbour talks.", provenance: null },
    {
      at: "2031-02-17",
      text: "Five ministers met in Port Orlen to discuss who would send ships.",
      provenance: { url: "https://courier.example.org/port-orlen", publisher: "The Straits Courier" },
    },
  ],
  events_since: [
    { at: "2031-03-20", text: "The council votes on who pays for the cutters.", provenance: null },
  ],
  positions: [
    position(vesk, "against", firstOf(vesk)),
    position(hollowell, "for", firstOf(hollowell)),
    position(council, "for", firstOf(council)),
  ],
  unstated: [{ key: lune.key, actor: lune.entity, actor_name: lune.name }],
  statements: [...vesk.before, ...vesk.same_day, ...vesk.since, ...council.before, ...hollowell.before].sort(
    (a, b) => a.said_at.localeCompare(b.said_at),
  ),
};
