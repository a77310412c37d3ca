import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Problem, say } from './problem.mjs'

const chromium = {
  package: 'chromium',
  isThere: () => Boolean(process.env.CHROMIUM_PATH) || isOnPath(browsers),
}
const dovecot = { package: 'dovecot-imapd', isThere: () => existsSync('/usr/lib/dovecot/imap') }
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** What each kind of test needs of the machine. */
export const neededFor = { mail: [dovecot], journeys: [chromium] }

/** Installs those of Debian's packages that are missing, where we may; else says at once which line to type. */
export function requireTools(tools) {
  const missing = tools.filter((tool) => !tool.isThere()).map((tool) => tool.package)
  if (missing.length === 0) return

  const line = `apt-get install --no-install-recommends ${missing.join(' ')}`
  const asRoot = waysToBeRoot().find((way) => isOnPath(['apt-get']) && succeeds([...way, 'true']))
  if (!asRoot)
    throw new Problem(
      `The tests need ${missing.join(' and ')}, and may not install it. Type:`,
      `  sudo ${line}`,
    )

  say(`Installing ${missing.join(' and ')} …`)
  const [command, ...rest] = [...asRoot, 'sh', '-c', installing, 'install', ...missing]
  const { status } = spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0 || !tools.every((tool) => tool.isThere()))
    throw new Problem(
      `${missing.join(' and ')} could not be installed. Type:`,
      `  sudo apt-get update; sudo ${line}`,
    )
}

/** The policy keeps Debian from starting a mail server on this machine just because tests need its program. */
const installing = `
  policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\\nexit 101\\n' > $policy; chmod +x $policy; trap 'rm -f $policy' EXIT
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq && apt-get install -qq -y --no-install-recommends "$@"`

function waysToBeRoot() {
  return process.getuid?.() === 0 ? [[]] : [['sudo', '-n']]
}

function succeeds([command, ...parameters]) {
  return spawnSync(command, parameters, { stdio: 'ignore' }).status === 0
}

function isOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))))
}
