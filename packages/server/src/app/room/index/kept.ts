/** Keeps the results of the last few different questions; a question that failed is asked again. */
export function kept<Question, Answer>(
  most: number,
  answer: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (question) => {
    const key = JSON.stringify(question);
    const known = answers.get(key);
    // The one used last stands last.
    answers.delete(key);
    const found = known ?? answer(question);
    answers.set(key, found);
    if (known === undefined) found.catch(() => answers.delete(key));
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return found;
  };
}
