import { render } from 'preact';
import { App } from './App.tsx';
import './styles/ground.css';
import './styles/layout.css';
import { meetViewer } from './session.ts';

const place = document.getElementById('desk');
if (!place) throw new Error('There is no place for the desk on this page.');
render(<App />, place);
void meetViewer();
