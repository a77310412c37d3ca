import { create } from 'qrcode'
import { ErrorSummary } from '../../../../ui/error-summary.tsx'
import { enrolmentPath } from '../../paths.ts'
import { type SignInFrame, SignInPage } from '../../views/sign-in-frame.tsx'
import { words } from '../words.ts'
import { CodeForm } from './code-form.tsx'

type Props = {
  frame: SignInFrame
  /** The role wants it; else the person chose it. */
  isRequired: boolean
  secret: string
  /** What the app reads from the picture. */
  address: string
  sealed: string
  problem: 'codeMissing' | 'codeWrong' | undefined
  next: string | undefined
}

/** Sets up an authenticator app: a picture to scan, the same as text, and a code to show that it worked. */
export function EnrolmentPage({ frame, isRequired, secret, address, sealed, problem, next }: Props) {
  const { language } = frame
  const say = words(language)
  const error = problem && say(problem)
  return (
    <SignInPage frame={frame} title={say('enrolTitle')} hasErrors={Boolean(error)}>
      {error && <ErrorSummary language={language} errors={[{ field: 'code', text: error }]} />}
      <h1 class="ds-heading" data-size="lg">
        {say('enrolTitle')}
      </h1>
      <p>{say(isRequired ? 'enrolRequired' : 'enrolIntro')}</p>
      <p>{say('enrolScan')}</p>
      <QrPicture text={address} label={say('enrolPicture')} />
      <p>
        <a class="ds-link" href={address}>
          {say('enrolOpen')}
        </a>
      </p>
      <p>
        {say('enrolKey')} <code dir="ltr">{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <CodeForm
        language={language}
        action={enrolmentPath}
        label={say('enrolCode')}
        hint={say('enrolCodeHint')}
        error={error}
        hidden={{ sealed, next }}
      />
    </SignInPage>
  )
}

const edge = 4

/** A QR code as a drawing of its own: dark on white in every colour scheme, as cameras need it. */
function QrPicture({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const width = modules.size + 2 * edge
  const dark = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (__, x) =>
      modules.get(y, x) ? `M${x + edge} ${y + edge}h1v1h-1z` : '',
    ).join(''),
  ).join('')
  return (
    <svg
      role="img"
      aria-label={label}
      width={280}
      height={280}
      viewBox={`0 0 ${width} ${width}`}
      shape-rendering="crispEdges"
    >
      <rect width={width} height={width} fill="#fff" />
      <path d={dark} fill="#000" />
    </svg>
  )
}
