import './grid/grid.css';
import './page/page.css';
import { startPlayground } from './page/startPlayground';

window.saldoPlayground = startPlayground();
