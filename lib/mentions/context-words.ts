/** Words that stand before or after a name and say something about it. Keys are folded. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Styles that belong to the name they precede and are painted with it. */
export const MALE_STYLES = set("mr sir lord baron count viscount m herr señor senor don signor monsieur");
export const FEMALE_STYLES = set(
  "mrs ms miss dame lady baroness madam mme mlle frau señora senora doña dona signora madame",
);
export const NEUTRAL_STYLES = set("dr prof professor mx rev");
export const KNIGHT_STYLES = set("sir dame");

/** Ranks and offices that may precede a bare surname, when the person held such an office. */
export const TITLE_WORDS = set(
  "president premier chancellor minister secretary senator sen congressman congresswoman representative rep governor gov general gen admiral adm colonel col commissioner ambassador amb speaker leader chairman chairwoman chair mp king queen prince princess pope judge justice taoiseach spokesman spokeswoman spokesperson chief head envoy director",
);

/** Words that open a sentence before a surname without being a forename ("But Trump said"). */
export const OPENERS = set(
  "a about above according across after again against all along already also although amid among an and another any are around as asked at away back because before behind being below besides between beyond both but by can could did do does during each earlier either even every except far few finally following for former from given had has have he her here his how however if in including indeed inside instead into is it its just last late later like many meanwhile might more moreover most much must near neither never nevertheless next no nobody nor not nothing now of off often on once one only or other others our out outside over perhaps rather recently said says seen several she should since so some sometimes soon still such than that the their them then there these they this those though three through thus today together tomorrow tonight too towards two under unlike until unless upon very was we my our your its mine were what whatever when whenever where whereas whether which while who whom whose why will with within without would yes yesterday yet you your monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ex new senior",
);

/** Generational suffixes: with one of these a name is another person's. */
export const SUFFIXES = set("jr sr ii iii junior senior");

/** Capitalised words after a surname that do not make it part of another name ("Trump Tuesday" is no tower). */
export const HARMLESS_AFTER = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december administration government cabinet and or but said says i",
);

/** Before a seat of power these make it a place: "talks in Moscow", "outside Downing Street", "hotels of Paris". */
export const PLACE_WORDS = set(
  "in at near outside inside around across through past via beyond leave leaves leaving left visit visits visited visiting reach reaches reached reaching enter enters entered central downtown greater a nach en aus de da di",
);

/** Words of direction: with one of these before it, the seat or its people are a place, unless something was sent. */
export const DIRECTION_WORDS = set("from to of into toward towards for");

/** Things that are sent to those in power and come from them. */
export const MESSAGES = set(
  "statement message warning signal response reply pressure call calls letter offer demand word words comment reaction criticism order orders ultimatum assurance assurances support backing pledge according thanks appeal request",
);

/** With a direction before it a land is another land: "Eastern Europe", "West Germany". */
export const REGION_WORDS = set(
  "eastern western northern southern central north south east west northeastern northwestern southeastern southwestern new greater upper lower inner outer",
);

/** Capitalised words after a surname that make a place, firm or prize of it, in any kind of headline. */
export const MAKES_A_THING = set(
  "tower towers street avenue road lane square bridge park stadium airport station university college school institute foundation prize award medal hospital centre center museum theatre theater studios studio records holdings group ltd inc llc plc brothers sons associates partners company corporation hotel hotels island islands county bay hill hall house",
);

/** Before a surname these make a thing of it: "I'll have a Thorne". */
export const COUNTING_WORDS = set("a an my your another every each some");
