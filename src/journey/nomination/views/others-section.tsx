import { shortInstant } from '../../../platform/i18n/dates.ts'
import { Tag } from '../../../ui/tag.tsx'
import { delegationPath, notePath } from '../paths.ts'
import type { View } from './view.ts'

/** Other messages of the same invitee, side by side with this one, and the way to its delegation. */
export function OthersSection({ data, say, language, frame, sender }: View) {
  const { others, standing } = data
  return (
    <>
      {standing && (
        <p>
          <a class="ds-link" href={delegationPath(standing.delegation.id)}>
            {say('seeDelegation')}
          </a>
        </p>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others-heading">
          <h2 class="ds-heading" data-size="2xs" id="others-heading">
            {say('othersTitle', { invitee: sender })}
          </h2>
          <ul class="other-list">
            {others.map((other) => (
              <li key={other.id}>
                <a class="ds-link" href={notePath(other.id)}>
                  {other.reference ?? other.subject}
                </a>{' '}
                {other.kind && <Tag>{say(`kind-${other.kind}`)}</Tag>}{' '}
                {say('arrived', { at: shortInstant(other.receivedAt, language, frame.timeZone) })}
                {other.names.length > 0 && (
                  <ul>
                    {other.names.map((name) => (
                      <li key={name}>
                        <bdi>{name}</bdi>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
