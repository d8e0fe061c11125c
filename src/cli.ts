#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { runCommandLine } from './cli/command-line.ts'

// What is set already goes before what the file says.
if (existsSync('.env')) process.loadEnvFile('.env')

process.exitCode = await runCommandLine({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
})
