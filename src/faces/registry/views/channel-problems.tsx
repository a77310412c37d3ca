import type { Language } from '../../../platform/i18n/language.ts'
import { ErrorSummary, type FieldProblem } from '../../../ui/error-summary.tsx'
import type { ChannelErrors } from '../forms/channel-form.ts'
import { words } from '../words.ts'
import { addressProblem } from './channel-form.tsx'

/** What has to be corrected in the form of a contact, on top of the page. */
export function ChannelProblems({
  language,
  errors,
}: {
  language: Language
  errors?: ChannelErrors | undefined
}) {
  if (!errors) return null
  const say = words(language)
  const list: FieldProblem[] = []
  if (errors.kind) list.push({ field: 'kind', text: say('error.channel.kind') })
  if (errors.name) list.push({ field: 'name', text: say('error.channel.name') })
  if (errors.address) list.push({ field: 'address', text: addressProblem(language, errors) ?? '' })
  if (errors.telephone) list.push({ field: 'telephone', text: say('problem.bad-telephone') })
  return <ErrorSummary language={language} errors={list} />
}
