/** What people say of themselves, in numbers. Who says nothing is in none of them. */
export type Balance = {
  women: number
  men: number
  others: number
  withDisabilities: number
  withoutDisabilities: number
}

/** NOM-6: counted from what people say of themselves, never guessed from a name or a form of address. */
export function balanceOf(answers: readonly Record<string, unknown>[]): Balance {
  const count = (question: string, said: string) =>
    answers.filter((answer) => answer[question] === said).length
  return {
    women: count('sex', 'woman'),
    men: count('sex', 'man'),
    others: count('sex', 'other'),
    withDisabilities: count('disability', 'yes'),
    withoutDisabilities: count('disability', 'no'),
  }
}
