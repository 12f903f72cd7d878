/** The event that is selected, in full. */
export function EventPane() {
  return null;
}
