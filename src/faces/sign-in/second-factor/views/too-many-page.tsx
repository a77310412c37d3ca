import { type SignInFrame, SignInPage } from '../../views/sign-in-frame.tsx'
import { words } from '../words.ts'

/** Somebody, or something, has tried too often of late. */
export function TooManyPage({ frame }: { frame: SignInFrame }) {
  const say = words(frame.language)
  return (
    <SignInPage frame={frame} title={say('tooManyTitle')}>
      <h1 class="ds-heading" data-size="lg">
        {say('tooManyTitle')}
      </h1>
      <p>{say('tooMany')}</p>
    </SignInPage>
  )
}
