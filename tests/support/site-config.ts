/** The text of a sound `site.config.ts`, for tests that make a folder with content. */
export const SITE_CONFIG = `export default {
  name: 'The Harbour Record',
  address: 'https://example.org/harbour',
  colours: {
    paper: { light: '#ffffff', dark: '#101418' },
    accent: { light: '#0b5d3b', dark: '#7fd6ae' },
    since: { light: '#5a2a82', dark: '#cdb2ee' },
  },
  languages: ['en'],
  licence: 'CC-BY-SA-4.0',
  show: { study: true, data: true, embeds: true },
};
`;
