import { recall } from './remember.js';

// Before anything is drawn: a page that turned dark later would flash.
const theme = recall('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
