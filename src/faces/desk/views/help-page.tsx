import { roles } from '../../../conference/roles.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Table } from '../../../ui/table.tsx'
import type { RuleInWords } from '../help/rules-in-words.ts'
import { holdings, whoSeesWhat } from '../help/who-sees-what.ts'
import { isDeskKey, words } from '../words.ts'

/** Help for the staff: who sees what, the rules by their codes, how to work by keyboard. */
export function HelpPage({ frame, rules }: { frame: DeskFrame; rules: readonly RuleInWords[] }) {
  const say = words(frame.language)
  return (
    <DeskPage {...frame} title={say('help.title')}>
      <WhoSeesWhat language={frame.language} />
      <Rules language={frame.language} rules={rules} />
      <section id="keyboard">
        <h2 class="ds-heading" data-size="xs">
          {say('help.keyboard')}
        </h2>
        <ul>
          {(['tab', 'skip', 'enter', 'space', 'find', 'tables'] as const).map((key) => (
            <li key={key}>{say(`help.keyboard.${key}`)}</li>
          ))}
        </ul>
      </section>
    </DeskPage>
  )
}

function WhoSeesWhat({ language }: { language: DeskFrame['language'] }) {
  const say = words(language)
  return (
    <>
      <Table
        language={language}
        id="who-sees-what"
        caption={say('help.whoSeesWhat')}
        dense
        rows={roles}
        rowKey={(role) => role}
        columns={[
          { key: 'role', head: say('help.role'), rowHead: true, cell: (role) => say(`role.${role}`) },
          ...holdings.map((holding, index) => ({
            key: holding,
            head: say(`holding.${holding}`),
            cell: (role: (typeof roles)[number]) => say(`sight.${whoSeesWhat[role][index] ?? 'none'}`),
          })),
        ]}
      />
      <p>{say('help.opens')}</p>
    </>
  )
}

function Rules({ language, rules }: { language: DeskFrame['language']; rules: readonly RuleInWords[] }) {
  const say = words(language)
  return (
    <Table
      language={language}
      id="rules"
      caption={say('help.rules')}
      rows={rules}
      rowKey={(rule) => rule.code}
      columns={[
        {
          key: 'code',
          head: say('help.code'),
          rowHead: true,
          noWrap: true,
          cell: ({ code }) => <span id={code}>{code}</span>,
        },
        {
          key: 'meaning',
          head: say('help.meaning'),
          cell: ({ code }) => meaningOf(code, language),
        },
        {
          key: 'clauses',
          head: say('help.clauses'),
          cell: ({ clauses }) => (
            <ul class="plain">
              {clauses.map(({ number, sentence }) => (
                <li key={number}>{say('help.clause', { number, sentence })}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

/** The product's name for a rule; a rule that only this conference has goes by its code. */
function meaningOf(code: string, language: DeskFrame['language']): string {
  const key = `rule.${code}`
  return isDeskKey(key) ? words(language)(key) : code
}
