import { phrase } from '../../../conference/definition/definition.ts'
import { renderText } from '../../../conference/definition/render-text.ts'
import { roomLanguageName } from '../../../conference/definition/room-languages.ts'
import { Prose } from '../../../ui/prose.tsx'
import { words } from '../words.ts'
import type { SiteView } from './site-page.tsx'

/** LAN-1: the languages that are interpreted in the rooms. */
export function Rooms({ definition, language }: SiteView) {
  const say = words(language)
  return (
    <section aria-labelledby="rooms">
      <h2 class="ds-heading" data-size="sm" id="rooms">
        {say('rooms')}
      </h2>
      <ul class="words-list">
        {definition.languages.rooms.map((room) => {
          const name = roomLanguageName(room.code, language)
          const host = phrase(definition, definition.host.shortName, language)
          return (
            <li key={room.code}>
              {room.through === 'host' ? say('throughHost', { language: name, host }) : name}
            </li>
          )
        })}
      </ul>
      <Prose html={renderText(definition, language, 'accessibility').html} />
    </section>
  )
}
