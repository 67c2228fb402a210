/**
 * Gives null where reading fails. A page can shadow the DOM's own properties (a form control named `childNodes`),
 * so any access may throw; one field lost so must not take the others along.
 */
export function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
