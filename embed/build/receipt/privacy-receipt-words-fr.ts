import type { SaidWords } from './privacy-receipt-words.ts';

export const FRENCH_RECEIPT: SaidWords = {
  title: 'Attestation de confidentialité',
  intro:
    'Ce que le script du guide du mal de dos de ce site peut faire et ne peut pas faire avec les réponses d’un visiteur, et le test automatique qui montre chaque ligne. Les réponses sont des données de santé (RGPD, article 9). Écrite en construisant exactement ces fichiers.',
  script: 'Script',
  flow: 'Questions',
  status: { draft: 'projet\u00a0: pas encore vérifié par un médecin', active: 'en service' },
  paths: 'chemins différents',
  content: 'Empreinte',
  never: 'Ce qu’il ne fait jamais',
  can: 'Ce qu’il peut faire',
  limits: 'Ce qu’il ne peut pas empêcher',
  columns: { never: 'Sur chaque chemin des questions', can: 'Seulement ceci', shown: 'Montré par' },
  claims: {
    never: [
      'N’envoie aucune réponse à personne\u00a0: ni au cabinet, ni à l’auteur, ni à un tiers. Il ne fait aucune requête de lui-même\u202f; seul le chargeur (self-check.loader.js) charge ses propres parties depuis le dossier d’à côté.',
      'Ne pose et ne lit aucun cookie, et n’utilise aucun stockage du navigateur.',
      'Ne met aucune réponse dans une adresse, un lien, l’historique, le titre ou la console.',
      'Ne met aucune réponse dans un événement pour les statistiques du site.',
      'N’ouvre aucune fenêtre, ne lance aucun worker, et n’envoie aucun message à d’autres scripts.',
      'N’exécute aucun texte comme code ou comme balisage\u202f; ne contient aucun autre module qui pourrait envoyer ou garder quelque chose.',
      'N’est pas enregistré par les outils d’enregistrement de session qui respectent les marques qu’ils décrivent.',
    ],
    can: [
      'Envoyer un message que le visiteur écrit et envoie lui-même, là où le cabinet a donné une adresse pour cela. Aucune réponse ne part avec.',
      'Copier, imprimer, enregistrer ou partager le résumé, quand le visiteur le demande.',
      'Garder les réponses dans la mémoire de la page jusqu’à ce qu’on la quitte, ou que le visiteur les efface.',
      'Dire au site que le guide a été ouvert, fermé, commencé ou a échoué, et qu’on a touché un moyen de contact du cabinet. Là où le cabinet règle report, aussi la question atteinte ou la carte\u00a0: des données de santé, dans les mains du cabinet.',
    ],
    limits: [
      'D’autres scripts de la même page peuvent lire ce que le visiteur voit. Tenez-en éloignés les pixels publicitaires et les outils d’enregistrement.',
      'Le serveur de la page et du script voit qui les charge, comme pour toute page.',
      'Les liens de téléphone, WhatsApp, e-mail et rendez-vous mènent à des services qui ont leurs propres conditions.',
    ],
  },
  verify:
    'Pour vérifier\u00a0: le sha384 de chaque fichier est celui de l’attribut integrity de la balise, et de la commande openssl dgst -sha384 -binary <fichier> | base64. Pour refaire tous les tests\u00a0: npm test, dans le code source de cette version.',
};
