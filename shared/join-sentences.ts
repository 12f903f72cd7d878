/** Two sentences, one after the other. Chinese has no blank between them. */
export function joinSentences(first: string, second: string): string {
  return /[。？：]$/u.test(first) ? first + second : `${first} ${second}`;
}
