// Copies what the compiler leaves out (messages, starter articles) beside the compiled files, and makes the command executable.
import { chmodSync, cpSync, existsSync } from 'node:fs'

const assets = ['knowledge/articles', 'src/messages/locales']
for (const path of assets) if (existsSync(path)) cpSync(path, `dist/${path}`, { recursive: true })
if (existsSync('dist/src/cli.js')) chmodSync('dist/src/cli.js', 0o755)
