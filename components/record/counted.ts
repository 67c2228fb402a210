/** Writes a number of statements: "one statement", "1,312 statements". */
export function countedStatements(count: number): string {
  return count === 1 ? "one statement" : `${count.toLocaleString("en")} statements`;
}
