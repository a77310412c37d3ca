import type { AnswerProblem, Section } from '../question.ts'

/** Whom we ring if something happens: whole, or not at all. */
export const emergency: Section = {
  subject: 'emergency',
  isSealed: true,
  questions: () => [
    { name: 'name', kind: 'line', dir: 'auto', width: 'full' },
    { name: 'phone', kind: 'phone', dir: 'ltr' },
    { name: 'relation', kind: 'line', longest: 80, dir: 'auto' },
    { name: 'speaks', kind: 'line', longest: 80, dir: 'auto' },
  ],
  check: ({ name, phone, relation, speaks }): AnswerProblem[] => {
    if (!name && !phone && !relation && !speaks) return []
    return [
      ...(name ? [] : [{ name: 'name', problem: 'missing' as const }]),
      ...(phone ? [] : [{ name: 'phone', problem: 'missing' as const }]),
    ]
  },
}
