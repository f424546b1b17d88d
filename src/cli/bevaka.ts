// The commands of the product. Results go to standard output, everything said to people to standard error.
import { fileTrouble } from './file-trouble.ts';

interface Command {
	readonly usage: string;
	/** Lines that only `--help` shows. */
	readonly more?: readonly string[];
	run(args: string[]): Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
	extract: {
		usage: 'extract FIL            skriver vad som lästes ut som JSON',
		run: async (args) => (await import('./extract.ts')).extractFile(only(args)),
	},
	import: {
		usage: 'import FIL|MAPP …      läser in handlingar; ur en mapp flyttas de till klart/ eller fel/',
		more: [
			'',
			'  FIL    läses in och ligger kvar där den är.',
			'  MAPP   är en inkorg: varje fil som ligger direkt i mappen läses in. Den som är läst flyttas till',
			'         MAPP/klart, den som inte gick att läsa till MAPP/fel med skälet i NAMN.orsak.txt bredvid.',
			'         Länkar, undermappar, dolda filer och halvfärdiga (.tmp, .part, ~$) rörs inte.',
			'  Samma fil en gång till ändrar ingenting. Slutar med 1 om någon fil inte gick att läsa.',
		],
		run: async (args) => (await import('./import.ts')).importPaths(args),
	},
	'read-again': {
		usage: 'read-again [--all|ID …]  läser om det som lästes med äldre regler, allt, eller en handling',
		run: async (args) => (await import('./read-again.ts')).readDocumentsAgain(args),
	},
	report: {
		usage: 'report --out FIL        skriver månadsrapporten som PDF, Word, Excel eller CSV',
		more: [
			'',
			'  --body ORGAN    namnet på ett organ; utan: alla organ',
			'  --unit ENHET    namnet på en ansvarig; utan: alla ansvariga',
			'  --as-of DATUM   läget den dagen; utan: i dag',
			'  --since DATUM   förra rapporten; utan: den senast sparade, annars en månad tidigare',
			'  --out FIL       slutar på .pdf, .arkiv.pdf (PDF/A), .docx, .xlsx eller .csv',
			'  --save          sparar rapporten och ger den ett nummer',
			'  --open          den öppna versionen: utan det som är stängt för allmänheten',
			'  --large         stor text',
		],
		run: async (args) => (await import('./report.ts')).writeReportFile(args),
	},
	backup: {
		usage: 'backup FIL             skriver en säkerhetskopia av databasen',
		run: async (args) => (await import('./maintenance.ts')).backup(only(args)),
	},
	restore: {
		usage: 'restore FIL            lägger tillbaka en säkerhetskopia; det som stod där ligger kvar bredvid',
		run: async (args) => (await import('./maintenance.ts')).restore(only(args)),
	},
	verify: {
		usage: 'verify                 kontrollerar att händelserna är obrutna och att läget är det de säger',
		run: async () => (await import('./maintenance.ts')).verify(),
	},
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command && !args.includes('--help')) {
	process.exitCode = await command.run(args).catch(told);
} else {
	const asked = args.includes('--help') || name === '--help';
	(asked ? console.log : console.error)(usageOf(command));
	process.exitCode = asked ? 0 : 2;
}

function usageOf(command: Command | undefined): string {
	const shown = command ? [command] : Object.values(commands);
	const usages = shown.flatMap(({ usage, more = [] }) => [
		`  npm run -s bevaka -- ${usage}`,
		...(command ? more : []),
	]);
	return [command ? 'Så här:' : 'Kommandon:', ...usages].join('\n');
}

/** What was asked for in a way that no program can help is answered in words. An exit code. */
function told(error: unknown): number {
	const trouble = fileTrouble(error);
	const isMisspelt =
		error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code));
	if (!trouble && !isMisspelt) throw error;
	console.error(trouble ? `${trouble.file} ${trouble.why}.` : usageOf(command));
	return trouble ? 1 : 2;
}

function only(args: string[]): string {
	const [file, ...more] = args;
	if (file && more.length === 0) return file;
	console.error('Ange en fil.');
	process.exit(2);
}
