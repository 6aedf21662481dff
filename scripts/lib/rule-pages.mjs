/** The pages of docs/rules/: one for each rule, written from the rule itself, and the list of all. */

const ROLES = {
  number: '№',
  activity: 'Мероприятие',
  deadline: 'Срок',
  executor: 'Исполнители',
  indicator: 'Показатель',
  information: 'Информационное сопровождение',
};

const MADE = '<!-- Страница создана командой npm run docs из текста правила; правьте правило, а не её. -->\n';

/** Spaces nobody would see: at the ends, doubled, no-break. */
const showSpaces = (text) =>
  text
    .replace(/^ +| +$| {2,}/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/\u00a0/g, '⍽')
    .replace(/\n/g, '⏎');

const cell = (text) => (text === '' ? '' : escaped(showSpaces(text)));

const escaped = (text) => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&');

const code = (text) => `\`${showSpaces(text)}\``;

function table(rows) {
  const [header = [], ...body] = rows;
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...body.map(line)].join('\n');
}

function tableExample({ title, rows, note, asOf, directory }) {
  const facts = [
    note,
    title && `над таблицей: «${escaped(title)}»`,
    asOf && `отчётный день ${asOf.split('-').reverse().join('.')}`,
    directory && `в справочнике: ${directory.map(({ name }) => name).join(', ')}`,
  ].filter(Boolean);
  const caption = facts.join('; ');
  return (caption ? `${caption.charAt(0).toUpperCase()}${caption.slice(1)}:\n\n` : '') + table(rows);
}

function examples(rule, list) {
  const texts = list.filter((example) => typeof example === 'string');
  const tables = list.filter((example) => typeof example !== 'string');
  const column = ROLES[rule.exampleRole];
  const ofTexts =
    texts.length > 0
      ? [`| ${column} |\n| --- |\n${texts.map((text) => `| ${code(text).replace(/\|/g, '\\|')} |`).join('\n')}`]
      : [];
  return [...ofTexts, ...tables.map(tableExample)].join('\n\n');
}

const SIGNS = { '␣': 'пробел', '⍽': 'неразрывный пробел', '⏎': 'перенос строки' };

/** What the signs for invisible characters mean, where the page has any. */
function legend(page) {
  const used = Object.entries(SIGNS).filter(([sign]) => page.includes(sign));
  return used.length > 0 ? `${used.map(([sign, word]) => `${sign} – ${word}`).join(', ')}.\n\n` : '';
}

/** The page of a rule, in Markdown; `words` names the severities as the reports do. */
export function rulePage(rule, words) {
  const flags = examples(rule, rule.flags);
  const passes = examples(rule, rule.passes);
  return `${MADE}
# ${rule.title}

\`${rule.id}\` · ${words[rule.severity].toLowerCase()}

**Почему это важно.** ${rule.why}

**Что делать.** ${rule.advice}

## Будет замечание

${flags}

## Замечания не будет

${passes}

${legend(flags + passes)}[Все правила](../README.md)
`;
}

/** Path of a rule's page below docs/rules/. */
export const pagePath = (rule) => `${rule.id}.md`;

/** The list of all rules by group, in Markdown. */
export function rulesIndex(rules, words, groupTitles) {
  const groups = [...new Set(rules.map(({ id }) => id.split('/')[0]))];
  const sections = groups.map((group) => {
    const own = rules.filter(({ id }) => id.startsWith(`${group}/`));
    const lines = own.map(
      (rule) => `| [${rule.title}](${pagePath(rule)}) | ${words[rule.severity].toLowerCase()} | \`${rule.id}\` |`,
    );
    return `## ${groupTitles[group]}\n\n| Что проверяется | Важность | Правило |\n| --- | --- | --- |\n${lines.join('\n')}\n`;
  });
  return `${MADE}
# Правила «Вешек»

Всего ${rules.length}. Важность можно изменить, а правило – отключить: в настройках \`severities\` укажите правило или группу (\`deadline/*\`)
и слово \`error\`, \`warning\`, \`info\` или \`off\`.

- **${words.error.toLowerCase()}** (\`error\`): мероприятие нельзя выполнить или учесть так, как оно записано;
- **${words.warning.toLowerCase()}** (\`warning\`): скорее всего, неточность, о ней спросят;
- **${words.info.toLowerCase()}** (\`info\`): оформление или повод посмотреть ещё раз.

Чтобы программа не проверяла одно мероприятие, напишите в его примечании «не проверять: причина».
Одна причина даёт одно замечание: если в таблице нет столбца или строки сдвинуты, о каждой ячейке отдельно не говорится.

${sections.join('\n')}`;
}
