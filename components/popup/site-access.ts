/** Whether the extension may read every page of the tab's site without being asked. */
export interface SiteAccess {
  origin: string;
  always: boolean;
  /** False where the browser does not let it be granted. */
  possible: boolean;
}
