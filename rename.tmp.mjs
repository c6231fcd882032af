import ts from 'typescript';
import { readFileSync, writeFileSync, readdirSync, statSync } from 'node:fs';
const walk = d => readdirSync(d).flatMap(n => { const p = d + '/' + n; return statSync(p).isDirectory() ? walk(p) : [p]; });
const list = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} });
for (const [file, name, to] of list) {
  const contents = new Map();
  const host = { getScriptFileNames: () => config.fileNames, getScriptVersion: () => '1', getScriptSnapshot: f => { try { return ts.ScriptSnapshot.fromString(readFileSync(f, 'utf8')); } catch { return undefined; } }, getCurrentDirectory: () => process.cwd(), getCompilationSettings: () => config.options, getDefaultLibFileName: o => ts.getDefaultLibFilePath(o), fileExists: ts.sys.fileExists, readFile: ts.sys.readFile, readDirectory: ts.sys.readDirectory, directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories };
  globalThis.svc ??= null;
  const service = ts.createLanguageService(host);
  const path = process.cwd() + '/' + file;
  const text = readFileSync(path, 'utf8');
  const m = new RegExp(`export (?:const|interface|type|class|function\\*?) (${name})\\b`).exec(text);
  if (!m) { console.log('no', file, name); continue; }
  const pos = m.index + m[0].length - name.length;
  const locs = service.findRenameLocations(path, pos, false, false, { providePrefixAndSuffixTextForRename: false }) ?? [];
  const by = {};
  for (const l of locs) (by[l.fileName] ??= []).push(l);
  for (const [f, ls] of Object.entries(by)) {
    let t = readFileSync(f, 'utf8');
    for (const l of ls.sort((a, b) => b.textSpan.start - a.textSpan.start)) {
      // shorthand property stays the property's name
      t = t.slice(0, l.textSpan.start) + (l.prefixText ?? '') + to + (l.suffixText ?? '') + t.slice(l.textSpan.start + l.textSpan.length);
    }
    writeFileSync(f, t);
  }
  console.log(name, '->', to, locs.length);
}
