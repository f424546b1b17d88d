/** What posts are called: endings of the word after a number ("två trygghetssamordnare"). */
export const POSTS: readonly string[] = [
	...['tjänst', 'tjänster', 'befattning', 'befattningar', 'anställning', 'anställningar', 'årsarbetare'],
	...['samordnare', 'koordinator', 'koordinatorer', 'handläggare', 'sekreterare', 'utvecklare', 'utredare'],
	...['ledare', 'chef', 'chefer', 'strateg', 'strateger', 'controller', 'controllers', 'ekonom', 'ekonomer'],
	...['assistent', 'assistenter', 'vägledare', 'rådgivare', 'konsulent', 'konsulenter', 'planerare'],
	...['kurator', 'kuratorer', 'psykolog', 'psykologer', 'terapeut', 'terapeuter', 'coach', 'coacher'],
	...['pedagog', 'pedagoger', 'lärare', 'rektor', 'rektorer', 'logoped', 'logopeder', 'resurspersoner'],
	...['sjuksköterska', 'sjuksköterskor', 'undersköterska', 'undersköterskor', 'sköterska', 'sköterskor'],
	...['skötare', 'vårdare', 'biträde', 'biträden', 'behandlare', 'läkare', 'socionom', 'socionomer'],
	...['ingenjör', 'ingenjörer', 'tekniker', 'arkitekt', 'arkitekter', 'inspektör', 'inspektörer'],
	...['värd', 'värdar', 'vakt', 'vakter', 'vaktmästare', 'jurist', 'jurister', 'förebyggare'],
	...['kommunikatör', 'kommunikatörer', 'bibliotekarie', 'bibliotekarier', 'brandman', 'brandmän'],
	...['vikarie', 'vikarier', 'medarbetare', 'jobbare'],
];
