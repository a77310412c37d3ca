import type { Language } from '../../platform/i18n/language.ts'

/** What an invitee is called: its name in the reader's language, in English where it has none, else its acronym. */
export function inviteeName(
  { names, acronym }: { names: Record<string, string>; acronym: string | null },
  language: Language,
): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? acronym ?? '–'
}
