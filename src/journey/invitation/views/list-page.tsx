import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Field } from '../../../ui/field.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { answerChoices, type Choice, letterChoices, linesPerPage, queryOf } from '../chosen-lines.ts'
import { inviteeName } from '../invitee-name.ts'
import { invitationPath, invitationsPath, listPath } from '../paths.ts'
import type { DeskLine } from '../queries/desk-lines.ts'
import { type Key, words } from '../words.ts'
import { AnswerTag, WayTag } from './way-tag.tsx'

export type ListPageProps = {
  frame: DeskFrame
  chosen: readonly DeskLine[]
  choice: Choice
  circles: ReadonlyMap<string, string>
}

/** Every invitee with its number, its channels and its reply. */
export function ListPage({ frame, chosen, choice, circles }: ListPageProps) {
  const { language } = frame
  const say = words(language)
  const start = (choice.page - 1) * linesPerPage
  return (
    <DeskPage
      {...frame}
      title={say('listTitle')}
      crumbs={[{ href: invitationsPath, text: say('title') }, { text: say('listTitle') }]}
    >
      <Filters frame={frame} choice={choice} circles={circles} />
      <Table
        language={language}
        id="invitations"
        caption={say('listCaption', { count: chosen.length })}
        empty={say('listEmpty')}
        rows={chosen.slice(start, start + linesPerPage)}
        rowKey={({ invitee }) => invitee.id}
        dense
        columns={[
          { key: 'number', head: say('number'), numeric: true, cell: ({ number }) => number ?? '–' },
          {
            key: 'invitee',
            head: say('invitee'),
            rowHead: true,
            cell: ({ invitee }) => (
              <a class="ds-link" href={invitationPath(invitee.id)}>
                <bdi>{inviteeName(invitee, language)}</bdi>
              </a>
            ),
          },
          {
            key: 'ways',
            head: say('channels'),
            cell: ({ ways }) => (
              <span class="tag-row">
                {ways.map(({ channel, state }) => (
                  <span key={channel.id}>
                    {say(`channel-${channel.kind}` as Key)} <WayTag language={language} state={state} />
                  </span>
                ))}
              </span>
            ),
          },
          {
            key: 'answer',
            head: say('answer'),
            cell: ({ answer, hold }) => (
              <>
                <AnswerTag language={language} answer={answer} />
                {hold && <Tag state="stopped">{say('onHold')}</Tag>}
              </>
            ),
          },
        ]}
      />
      <Pagination
        language={language}
        page={choice.page}
        pages={Math.ceil(chosen.length / linesPerPage)}
        href={(page) => `${listPath}?${queryOf({ ...choice, page })}`}
      />
    </DeskPage>
  )
}

function Filters({
  frame: { language },
  choice,
  circles,
}: Pick<ListPageProps, 'frame' | 'choice' | 'circles'>) {
  const say = words(language)
  const all = { value: '', text: say('all') }
  const letterWords: Record<(typeof letterChoices)[number], Key> = {
    'to-send': 'way-to-send',
    leaving: 'way-leaving',
    sent: 'way-sent',
    delivered: 'way-delivered',
    'came-back': 'way-bounced',
  }
  return (
    <form method="get" action={listPath} class="filters">
      <Field
        language={language}
        name="q"
        type="search"
        label={say('search')}
        value={choice.search}
        dir="auto"
      />
      <Field
        language={language}
        name="circle"
        label={say('circle')}
        as="select"
        value={choice.circle}
        options={[all, ...[...circles].map(([value, text]) => ({ value, text }))]}
      />
      <Field
        language={language}
        name="letter"
        label={say('stateOfLetter')}
        as="select"
        value={choice.letter}
        options={[all, ...letterChoices.map((value) => ({ value, text: say(letterWords[value]) }))]}
      />
      <Field
        language={language}
        name="answer"
        label={say('answer')}
        as="select"
        value={choice.answer}
        options={[all, ...answerChoices.map((value) => ({ value, text: say(`answer-${value}`) }))]}
      />
      <Field
        language={language}
        name="hold"
        label={say('hold')}
        as="select"
        value={choice.onHold ? 'yes' : ''}
        options={[all, { value: 'yes', text: say('onHold') }]}
      />
      <Button variant="secondary">{say('show')}</Button>
    </form>
  )
}
