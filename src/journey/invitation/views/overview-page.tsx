import type { Language } from '../../../platform/i18n/language.ts'
import { languageNames } from '../../../platform/i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { OverviewData } from '../overview-data.ts'
import { callsPath, listPath, mailingPath } from '../paths.ts'
import { words } from '../words.ts'
import { CirclesTable } from './circles-table.tsx'
import { LettersSection } from './letters-section.tsx'

export type OverviewPageProps = {
  frame: DeskFrame
  data: OverviewData
  mayPrepare: boolean
  maySign: boolean
  /** Why a sending could not be prepared. */
  problem?: 'nobody' | 'not-signed' | undefined
}

/** The invitation at a glance: the letter, what has gone to whom, what came back, who has not replied. */
export function OverviewPage({ frame, data, mayPrepare, maySign, problem }: OverviewPageProps) {
  const { language } = frame
  const say = words(language)
  return (
    <DeskPage {...frame} title={say('title')}>
      <p>{say('lead')}</p>
      {problem && (
        <Notice kind="attention" live>
          {say(problem === 'nobody' ? 'nobodyLeft' : 'notSignedYet')}
        </Notice>
      )}
      <Waiting language={language} data={data} />
      <LettersSection frame={frame} letters={data.letters} maySign={maySign} />
      <CirclesTable
        language={language}
        counts={data.counts}
        names={data.circleNames}
        mayPrepare={mayPrepare && data.letters.some(({ state }) => state === 'signed')}
      />
      <ul class="link-row">
        <li>
          <a class="ds-link" href={callsPath}>
            {say('callsLink', { count: data.toRing })}
          </a>
        </li>
        <li>
          <a class="ds-link" href={`${listPath}?hold=yes`}>
            {say('holdsLink', { count: data.onHold })}
          </a>
        </li>
        <li>
          <a class="ds-link" href="/desk/mailings">
            {say('sendingsLink')}
          </a>
        </li>
      </ul>
      <Languages language={language} data={data} />
    </DeskPage>
  )
}

function Waiting({ language, data }: { language: Language; data: OverviewData }) {
  const say = words(language)
  return (
    <>
      {data.cameBack > 0 && (
        <Notice kind="problem" title={say('bouncedTitle', { count: data.cameBack })}>
          <p>{say('bouncedAbout')}</p>
          <a class="ds-link" href={`${listPath}?letter=came-back`}>
            {say('bouncedSee')}
          </a>
        </Notice>
      )}
      {data.waiting.length > 0 && (
        <Notice kind="attention" title={say('waitingTitle', { count: data.waiting.length })}>
          <ul>
            {data.waiting.map(({ id, title }) => (
              <li key={id}>
                <a class="ds-link" href={mailingPath(id)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

function Languages({ language, data }: { language: Language; data: OverviewData }) {
  const say = words(language)
  return (
    <>
      <Table
        language={language}
        id="languages"
        caption={say('languagesTitle')}
        rows={data.languages}
        rowKey={(one) => one.language}
        dense
        columns={[
          {
            key: 'language',
            head: say('language'),
            rowHead: true,
            cell: (one) => languageNames[one.language],
          },
          { key: 'count', head: say('languageCount'), numeric: true, cell: ({ count }) => count },
          {
            key: 'state',
            head: say('languageState'),
            cell: ({ state }) => (
              <Tag state={state === 'waits' ? 'attention' : 'done'}>
                {say(
                  state === 'waits'
                    ? 'languageWaits'
                    : state === 'checked'
                      ? 'languageChecked'
                      : 'languageApproved',
                )}
              </Tag>
            ),
          },
        ]}
      />
      {data.languages.some(({ state }) => state === 'waits') && (
        <Button variant="secondary" href="/desk/languages">
          {say('languagesLink')}
        </Button>
      )}
    </>
  )
}
