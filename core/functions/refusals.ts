/** Reasons that several custom functions give. */

export const NO_MARKS = 'в таблице нет отметок об исполнении; добавьте столбец «Отметка об исполнении»';

export const NO_CONFIRMATION = 'в таблице нет столбца «Подтверждающий документ»';
