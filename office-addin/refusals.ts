/** What the page says where the panel cannot work. */

const ELSEWHERE =
  'Эту же книгу можно проверить в Excel в браузере (excel.cloud.microsoft) или, сохранив её как .xlsx, на странице «Вешек»: файл veshki.html открывается двойным щелчком и ничего никуда не отправляет. Спросите его у того, кто ставил надстройку.';

export const NOT_EXCEL: readonly string[] = [
  'Эта страница – надстройка «Вешки» для Excel, вне Excel она не работает.',
  'Как её установить, написано в инструкции по установке.',
  ELSEWHERE,
];

export const TOO_OLD: readonly string[] = [
  'Этой версии Excel не хватает возможностей: нужен Excel 2021, Microsoft 365 или Excel в браузере.',
  ELSEWHERE,
];

export const NO_LIBRARY: readonly string[] = [
  'Не загрузилась библиотека Excel с сервера appsforoffice.microsoft.com. Проверьте подключение к интернету и откройте панель заново.',
  'Если сеть организации закрывает этот адрес, попросите администратора его разрешить.',
  ELSEWHERE,
];
