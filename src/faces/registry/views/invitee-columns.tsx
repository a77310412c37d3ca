import { isLanguage, type Language, languageNames } from '../../../platform/i18n/language.ts'
import type { Column } from '../../../ui/table.tsx'
import { deskLanguage } from '../../desk/desk-language.ts'
import { inviteeName } from '../../desk/invitee-name.ts'
import { inviteePath } from '../paths.ts'
import type { InviteeLine } from '../queries/invitee-list.ts'
import { wordOf, words } from '../words.ts'
import { AnswerTag } from './answer-tag.tsx'

/** The columns of the list of invitees. */
export function inviteeColumns(language: Language): Column<InviteeLine>[] {
  const say = words(language)
  return [
    {
      key: 'name',
      head: say('invitees.name'),
      rowHead: true,
      cell: (line) => (
        <>
          <a class="ds-link" href={inviteePath(line.id)}>
            <bdi>{inviteeName(line, deskLanguage(language))}</bdi>
          </a>
          {line.acronym && ` (${line.acronym})`}
        </>
      ),
    },
    {
      key: 'category',
      head: say('invitee.category'),
      cell: ({ category }) => wordOf(say, 'category', category),
    },
    {
      key: 'language',
      head: say('invitees.language'),
      noWrap: true,
      cell: ({ language: written }) =>
        isLanguage(written) ? <bdi lang={written}>{languageNames[written]}</bdi> : written,
    },
    {
      key: 'answer',
      head: say('invitees.answer'),
      noWrap: true,
      cell: ({ answer }) => <AnswerTag answer={answer} language={language} />,
    },
    {
      key: 'people',
      head: say('invitees.people'),
      noWrap: true,
      cell: ({ people, seats }) =>
        people !== null && seats !== null && say('invitees.ofSeats', { people, seats }),
    },
    {
      key: 'exceptions',
      head: say('invitees.exceptions'),
      numeric: true,
      cell: ({ exceptions }) => exceptions > 0 && exceptions,
    },
  ]
}
