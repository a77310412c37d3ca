import {
  conventionStatus,
  isUnverified,
  type State,
  survivorsOf,
} from '../../../conference/registry/state.ts'
import { formalName } from '../../../conference/registry/state-names.ts'
import { stateByCode, statesAsOf } from '../../../conference/registry/states.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { isLanguage, type Language, languageNames } from '../../../platform/i18n/language.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { SummaryList, type SummaryRow } from '../../../ui/summary-list.tsx'
import { deskLanguage } from '../../desk/desk-language.ts'
import { inviteeName } from '../../desk/invitee-name.ts'
import { inviteePath } from '../paths.ts'
import type { InviteeFile } from '../queries/invitee-file.ts'
import { wordOf, words } from '../words.ts'

/** What the registry knows of an invitee; each value that nobody has verified says so. */
export function InviteeFacts({ frame, file }: { frame: DeskFrame; file: InviteeFile }) {
  const { language } = frame
  const say = words(language)
  const { invitee } = file
  const state = invitee.kind === 'state' ? stateByCode(invitee.code) : undefined
  const mark = (unverified: boolean) => unverified && <Unverified language={language} />
  const rows: SummaryRow[] = [
    {
      term: say('invitee.names'),
      description: <Names file={file} language={language} />,
    },
    ...(invitee.acronym
      ? [
          {
            term: say('invitee.acronym'),
            description: [invitee.acronym, mark(invitee.unverified.includes('acronym'))],
          },
        ]
      : []),
    ...(state ? stateRows(state, language) : []),
    { term: say('invitee.code'), description: invitee.code },
    { term: say('invitee.category'), description: wordOf(say, 'category', invitee.category) },
    {
      term: say('invitee.language'),
      description: [
        isLanguage(invitee.language) ? languageNames[invitee.language] : invitee.language,
        mark(invitee.unverified.includes('languages')),
      ],
    },
    ...(file.state
      ? [
          {
            term: say('invitee.countsWithin'),
            description: <InviteeLink invitee={file.state} language={language} />,
          },
        ]
      : []),
    ...(file.bodies.length > 0
      ? [
          {
            term: say('invitee.bodies'),
            description: file.bodies.map((body) => (
              <div key={body.id}>
                <InviteeLink invitee={body} language={language} />
              </div>
            )),
          },
        ]
      : []),
  ]
  return (
    <section aria-labelledby="facts">
      <h2 class="ds-heading" data-size="xs" id="facts">
        {say('invitee.facts')}
      </h2>
      <SummaryList rows={rows} dense />
      {invitee.unverified.length > 0 && <p>{say('unverified.explained')}</p>}
    </section>
  )
}

function stateRows(state: State, language: Language): SummaryRow[] {
  const say = words(language)
  const survivors = survivorsOf(state)
  const { status, since, verified } = conventionStatus(state)
  return [
    { term: say('invitee.formalName'), description: formalName(state, deskLanguage(language)) },
    {
      term: say('invitee.survivors'),
      description: [
        say(`survivors.${survivors.survivors}`),
        survivors.survivors !== 'unknown' && !survivors.verified && <Unverified language={language} />,
      ],
    },
    {
      term: say('invitee.status', { asOf: dateInWords(statesAsOf(), language) }),
      description: [
        say(`status.${status}`, { since: since ? dateInWords(since, language) : 'none' }),
        (!verified || isUnverified(state, 'apmbc')) && <Unverified language={language} />,
      ],
    },
  ]
}

/** The names in every language that the registry has. */
function Names({ file, language }: { file: InviteeFile; language: Language }) {
  const { names, unverified } = file.invitee
  return (
    <>
      {Object.entries(names).map(([written, name]) => (
        <div key={written}>
          <bdi lang={written}>{name}</bdi> ({isLanguage(written) ? languageNames[written] : written})
          {(unverified.includes('names') || unverified.includes(`names.${written}`)) && (
            <Unverified language={language} />
          )}
        </div>
      ))}
    </>
  )
}

function InviteeLink({ invitee, language }: { invitee: InviteeFile['invitee']; language: Language }) {
  return (
    <a class="ds-link" href={inviteePath(invitee.id)}>
      <bdi>{inviteeName(invitee, deskLanguage(language))}</bdi>
    </a>
  )
}

/** Beside a value that rests on general knowledge alone. */
function Unverified({ language }: { language: Language }) {
  return <em> ({words(language)('unverified')})</em>
}
