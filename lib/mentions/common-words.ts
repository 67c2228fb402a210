/** English words that are also names. In a line where every word is capitalised, their capital makes no name of them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  "may will mark rob bill grant art drew chase grace hope faith joy rose ivy pat sue frank rich dean earl duke king prince bishop pope cook baker butcher carter cooper fisher hunter mason miller porter potter shepherd smith turner walker ward weaver brown black white green gray grey gold silver rice bush wood woods stone hill hills field fields ford park parks lake rivers brook brooks marsh moss heath hall house church lane street bridge gate gates bell bird crane drake fox hart hawk lamb lion swan swift wolf case chance cash bond banks price worth page book best bright cross early fair good hardy just keen kind large long love low moody noble over short small strong sweet true wise young day april june august summer winter spring snow storm frost rain apple shell target gap orange sprint visa oracle turkey china chad jordan jersey labour reform unity forward law lord major marshall battle savage sharp stark power powers read reed rush sessions blunt trump".split(
    " ",
  ),
);

/** Words so frequent that even at the start of a sentence they are seldom a name. */
export const VERY_COMMON_WORDS: ReadonlySet<string> = new Set(
  "may will can case long just over good even still best early most hope love mark read day house church power law case chance price page book short small large low young white black".split(
    " ",
  ),
);
