import type { Passkey } from '../../../../platform/auth/second-factor/passkeys.ts'
import { instantInWords } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { Table } from '../../../../ui/table.tsx'
import { endOtherSessionsPath, endSessionPath, recoveryCodesPath, secondFactorPath } from '../../paths.ts'
import { type SignInFrame, SignInPage } from '../../views/sign-in-frame.tsx'
import { words } from '../words.ts'
import type { PasskeyAsked } from './passkey-form.tsx'
import { PasskeyList } from './passkey-list.tsx'

/** A session as its owner knows it. */
export type SessionLine = { id: string; createdAt: Date; browser: string | null }

type Props = {
  frame: SignInFrame
  sessions: SessionLine[]
  /** The one that asks. */
  here: string
  timeZone: string
  /** How many recovery codes are left; null: no second step is set up. */
  codesLeft: number | null
  passkeys: Passkey[]
  /** What the browser is asked to add one. */
  asked: PasskeyAsked
}

/** Where somebody is signed in, each to be ended; and the second step. */
export function SessionsPage({ frame, sessions, here, timeZone, codesLeft, passkeys, asked }: Props) {
  const { language } = frame
  const say = words(language)
  return (
    <SignInPage frame={frame} title={say('sessionsTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('sessionsTitle')}
      </h1>
      <Table
        language={language}
        id="sessions"
        caption={say('sessionsTitle')}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'browser',
            head: say('browser'),
            rowHead: true,
            cell: ({ id, browser }) => (
              <>
                <bdi>{browser ?? say('browserUnknown')}</bdi>
                {id === here && ` (${say('here')})`}
              </>
            ),
          },
          {
            key: 'since',
            head: say('since'),
            cell: ({ createdAt }) => instantInWords(createdAt, language, timeZone),
          },
          {
            key: 'end',
            head: say('end'),
            headHidden: true,
            cell: ({ id }) => (
              <form method="post" action={endSessionPath(id)}>
                <Button variant="secondary" size="small">
                  {say('end')}
                </Button>
              </form>
            ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <form method="post" action={endOtherSessionsPath}>
          <Button variant="secondary">{say('endOthers')}</Button>
        </form>
      )}
      <h2 class="ds-heading" data-size="md">
        {say('secondStep')}
      </h2>
      {codesLeft === null ? (
        <p>
          <a class="ds-link" href={secondFactorPath}>
            {say('setUp')}
          </a>
        </p>
      ) : (
        <>
          <form method="post" action={recoveryCodesPath}>
            <p>{say('codesLeft', { count: codesLeft })}</p>
            <Button variant="secondary">{say('codesNew')}</Button>
          </form>
          <PasskeyList language={language} passkeys={passkeys} timeZone={timeZone} asked={asked} />
        </>
      )}
      <p>
        <a class="ds-link" href="/desk">
          {say('toDesk')}
        </a>
      </p>
    </SignInPage>
  )
}
