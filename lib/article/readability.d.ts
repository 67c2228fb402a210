/** The package's class alone: its index also brings `isProbablyReaderable`, which the page would carry unused. */
declare module "@mozilla/readability/Readability.js" {
  import { Readability } from "@mozilla/readability";
  export default Readability;
}
