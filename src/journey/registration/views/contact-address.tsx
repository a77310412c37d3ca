import type { Language } from '../../../platform/i18n/language.ts'
import { SummaryList } from '../../../ui/summary-list.tsx'
import { addressPath } from '../paths.ts'
import { words } from '../words.ts'

/** The address that we write to, and the way to change it. */
export function ContactAddress({ language, address }: { language: Language; address: string | null }) {
  const say = words(language)
  return (
    <SummaryList
      rows={[
        {
          term: say('email'),
          description: <bdi>{address ?? '–'}</bdi>,
          actions: [{ href: addressPath, text: say('emailChange') }],
        },
      ]}
    />
  )
}
