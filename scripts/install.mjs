/**
 * Installs the packages of package-lock.json when node_modules does not have them yet, and finds a Node that
 * runs this
 * project. Plain JavaScript without packages: it must run on Node 20, before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** `--no-save`: package-lock.json stays as it is, on every platform. */
const INSTALL = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']

/** TypeScript runs without a build from this version on. */
const OWN_NODE = [22, 18]

/** @param {string} root @returns {boolean} whether node_modules holds what package-lock.json asks for */
export function isInstalled(root) {
  const stamp = stampFile(root)
  return existsSync(stamp) && readFileSync(stamp, 'utf-8') === lockDigest(root)
}

/** @param {string} root @returns {void} throws when npm fails, with what npm said */
export function install(root) {
  const shell = process.platform === 'win32'
  const npm = spawnSync('npm', INSTALL, { cwd: root, shell, encoding: 'utf-8' })
  if (npm.error || npm.status !== 0)
    throw new Error(
      `npm could not install the packages:\n${npm.error?.message ?? ''}${npm.stdout ?? ''}${npm.stderr ?? ''}`,
    )
  writeFileSync(stampFile(root), lockDigest(root))
}

/**
 * @param {string} root @returns {string} a Node that runs TypeScript: the one among the packages, else the
 * one at work
 */
export function findNode(root) {
  const installed = nodePackages(root).map((name) =>
    join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
  )
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ownWillDo = major > OWN_NODE[0] || (major === OWN_NODE[0] && minor >= OWN_NODE[1])
  const found = installed.find((file) => existsSync(file)) ?? (ownWillDo ? process.execPath : undefined)
  if (found) return found
  throw new Error(
    `There is no ready-made Node for this platform, and ${process.version} is too old: install Node ${OWN_NODE.join('.')} or newer.`,
  )
}

const nodePackages = (root) =>
  Object.keys(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf-8')).optionalDependencies ?? {},
  ).filter((name) => name.startsWith('node-'))

const stampFile = (root) => join(root, 'node_modules', '.leeswijzer-lock')

const lockDigest = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
