/** The form of order 003: one long table without sections, with a page on the web for every measure. */
import type { RoadmapLayout } from '../layout.js';

export const regionInformation: RoadmapLayout = {
  id: 'region-information',
  title: 'Региональная дорожная карта одной таблицей',
  about:
    'Без разделов, с региональным показателем и столбцом для адреса страницы, где сообщат о мероприятии. Для карты, которую ведут открыто на сайте.',
  heading: 'Региональная дорожная карта {период} по проекту «…»',
  columns: [
    { title: '№ п/п', role: 'number' },
    { title: 'Описание действий', role: 'activity' },
    { title: 'Сроки реализации', role: 'deadline' },
    { title: 'Исполнители', role: 'executor' },
    { title: 'Региональный показатель реализации', role: 'indicator' },
    { title: 'Информационное сопровождение', role: 'information' },
  ],
  sections: [],
  rows: 15,
  indicators: null,
};
