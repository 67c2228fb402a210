/** What the record keeps, in one sentence. */
export const WHAT_IS_KEPT =
  "Keeps who is quoted in the stories you read, their words, and each story’s link, title, site and day: " +
  "only on this device, and never from private windows.";
