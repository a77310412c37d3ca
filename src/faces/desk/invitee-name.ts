import type { DeskLanguage } from '../../platform/i18n/language.ts'

/** What an invitee is called: its short name in the reader's language, in English where it has none, else its acronym. */
export function inviteeName(
  invitee: { names: Record<string, string>; acronym: string | null },
  language: DeskLanguage,
): string {
  const { names, acronym } = invitee
  return names[language] ?? names.en ?? Object.values(names)[0] ?? acronym ?? '–'
}
