/** Shows on standard error how far long work is, and only to a person at a terminal. */
export function progress(what: string): { step(): void; end(): void } {
  let count = 0;
  let shownAt = 0;
  const show = () => process.stderr.write(`\r${count} ${what}`);
  return {
    step: () => {
      count++;
      if (!process.stderr.isTTY || performance.now() - shownAt < 200) return;
      shownAt = performance.now();
      show();
    },
    end: () => {
      if (process.stderr.isTTY && shownAt > 0) process.stderr.write(`\r${count} ${what}\n`);
    },
  };
}
