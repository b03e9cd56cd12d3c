<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>rs_textsearch</name>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Apache-2.0 (licence of its repository; the page of the weights names none)</source>
        <translation>Apache-2.0 (licence de son dépôt ; la page des poids n’en nomme aucune)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Creative Commons, version not named (“cc”; in November 2023 its page said CC BY 4.0)</source>
        <translation>Creative Commons, version non nommée (« cc » ; en novembre 2023, sa page disait CC BY 4.0)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on 0.8 million captions of aerial and drone images, of which most were made from boxes and masks of objects. RSICD and RSITMD were among its training data.</source>
        <translation>Entraîné sur 0,8 million de légendes d’images aériennes et de drones, dont la plupart ont été tirées de rectangles et de masques d’objets. RSICD et RSITMD faisaient partie de ses données d’entraînement.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on 400 million captioned pictures of the web, of which few are aerial: it knows everyday words best.</source>
        <translation>Entraîné sur 400 millions d’images du web avec légende, dont peu sont aériennes : il connaît surtout les mots de tous les jours.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions.</source>
        <translation>Entraîné sur RS5M : 3 millions d’images avec légende filtrées sur le web, et 2 millions d’images satellites avec des légendes générées.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. It looks at each tile at 336 pixels instead of 224.</source>
        <translation>Entraîné sur RS5M : 3 millions d’images avec légende filtrées sur le web, et 2 millions d’images satellites avec des légendes générées. Il regarde chaque tuile en 336 pixels au lieu de 224.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. Then tuned on RSICD and RSITMD together: strong on what their captions name.</source>
        <translation>Entraîné sur RS5M : 3 millions d’images avec légende filtrées sur le web, et 2 millions d’images satellites avec des légendes générées. Puis ajusté sur RSICD et RSITMD ensemble : puissant sur ce que nomment leurs légendes.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. Then tuned on RSICD. Others who tuned it measured about 34, not 38, on RSICD.</source>
        <translation>Entraîné sur RS5M : 3 millions d’images avec légende filtrées sur le web, et 2 millions d’images satellites avec des légendes générées. Puis ajusté sur RSICD. D’autres qui l’ont ajusté ont mesuré environ 34, et non 38, sur RSICD.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>mean recall on RSICD, %</source>
        <translation>rappel moyen sur RSICD, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>mean recall on RSITMD, %</source>
        <translation>rappel moyen sur RSITMD, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on AID, %</source>
        <translation>exactitude top-1 zero-shot sur AID, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on EuroSAT, %</source>
        <translation>exactitude top-1 zero-shot sur EuroSAT, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on ImageNet, %</source>
        <translation>exactitude top-1 zero-shot sur ImageNet, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on RESISC45, %</source>
        <translation>exactitude top-1 zero-shot sur RESISC45, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1, mean of 12 sets, %</source>
        <translation>exactitude top-1 zero-shot, moyenne de 12 jeux, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Adding the model was cancelled.</source>
        <translation>L’ajout du modèle a été annulé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Check that you may write there.</source>
        <translation>Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Choose the folder, or the zip, that the training package exported.</source>
        <translation>Choisissez le dossier, ou l’archive zip, que le module d’entraînement a exporté.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Close what uses it, for example another QGIS, and try again.</source>
        <translation>Fermez ce qui l’utilise, par exemple un autre QGIS, et réessayez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>It is damaged or was replaced: get the bundle again from its source.</source>
        <translation>Il est endommagé ou a été remplacé : reprenez le paquet de modèle à sa source.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Only models that were added with “Add” can be removed.</source>
        <translation>Seuls les modèles ajoutés avec « Ajouter » peuvent être supprimés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>it is too large</source>
        <translation>il est trop volumineux</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card is not of the kind that this version reads</source>
        <translation>sa fiche n’est pas du type que lit cette version</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card lacks {key}</source>
        <translation>il manque {key} dans sa fiche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card names the file {name}</source>
        <translation>sa fiche nomme le fichier {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>the number of cards in it is {n}</source>
        <translation>le nombre de fiches qu’il contient est {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} cannot be deleted: {reason}.</source>
        <translation>Impossible de supprimer {model} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} cannot be moved to {path}: {reason}.</source>
        <translation>Impossible de déplacer {model} vers {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} was not added here and stays.</source>
        <translation>{model} n’a pas été ajouté ici et reste en place.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{name} in {path} is not the file that its card describes.</source>
        <translation>{name} dans {path} n’est pas le fichier que décrit sa fiche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{name} is missing</source>
        <translation>il manque {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{path} is no model bundle: {reason}.</source>
        <translation>{path} n’est pas un paquet de modèle : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/__init__.py"/>
        <source>The index that is there stays as it is.</source>
        <translation>L’index existant reste tel quel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Check its path.</source>
        <translation>Vérifiez son chemin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Choose the area again in another reference system, or set up the engine again.</source>
        <translation>Choisissez de nouveau la zone dans un autre SCR, ou réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Correct or remove that feature, or export the file again.</source>
        <translation>Corrigez ou supprimez cette entité, ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Draw at least one polygon.</source>
        <translation>Dessinez au moins un polygone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it again as GeoPackage (.gpkg) or GeoJSON (.geojson).</source>
        <translation>Exportez-le de nouveau en GeoPackage (.gpkg) ou GeoJSON (.geojson).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it as GeoPackage (.gpkg) or GeoJSON (.geojson).</source>
        <translation>Exportez-le en GeoPackage (.gpkg) ou GeoJSON (.geojson).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it in the raster&#x27;s coordinate reference system.</source>
        <translation>Exportez-le dans le système de coordonnées de référence du raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Give minx,miny,maxx,maxy in this order.</source>
        <translation>Indiquez minx,miny,maxx,maxy dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Give the reference system of the box with --bbox-crs, such as EPSG:4326, or update the engine&#x27;s environment.</source>
        <translation>Nommez celui du rectangle avec --bbox-crs, par exemple EPSG:4326, ou mettez à jour l’environnement du moteur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name a file in it.</source>
        <translation>Nommez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name one of these: {names}.</source>
        <translation>Nommez l’une de celles-ci : {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name the area again, or none for the whole raster.</source>
        <translation>Indiquez de nouveau la zone, ou aucune pour le raster entier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name the layer that is meant, as in {path}:{layer}.</source>
        <translation>Nommez celle qui est voulue, comme dans {path}:{layer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The area of interest that the index records of {path} is damaged: {reason}.</source>
        <translation>La zone d’intérêt que l’index a enregistrée pour {path} est endommagée : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The area of interest {area} cannot be brought into the coordinates of {path}: {reason}.</source>
        <translation>La zone d’intérêt {area} ne peut pas être convertie dans les coordonnées de {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The box {box} has no area.</source>
        <translation>Le rectangle {box} a une surface nulle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The file of polygons {path} does not exist.</source>
        <translation>Le fichier de polygones {path} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The geometry of feature {n} of {path} cannot be read: {reason}.</source>
        <translation>La géométrie de l’entité {n} de {path} ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The polygons of {path} cannot be read: {reason}.</source>
        <translation>Les polygones de {path} ne peuvent pas être lus : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The reference system {crs} is not known here.</source>
        <translation>Le SCR {crs} est inconnu ici.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} has no layer {layer}.</source>
        <translation>{path} n’a pas de couche {layer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} has several layers with polygons: {names}.</source>
        <translation>{path} a plusieurs couches avec des polygones : {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} holds no polygon.</source>
        <translation>{path} ne contient aucun polygone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is a folder, not a file of polygons.</source>
        <translation>{path} est un dossier, pas un fichier de polygones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is no GeoPackage with a layer of polygons.</source>
        <translation>{path} n’est pas un GeoPackage contenant une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is of a kind that is not read as polygons.</source>
        <translation>{path} est d’un type qui n’est pas lu comme polygones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Check that it is whole and that you may read it.</source>
        <translation>Vérifiez qu’il est complet et que vous pouvez le lire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Choisissez un fichier .safetensors, ou un fichier de torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint of CLIP: a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Choisissez un point de contrôle de CLIP : un fichier .safetensors, ou un fichier de torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint of {known}; training exports bundles of others.</source>
        <translation>Choisissez un point de contrôle de {known} ; le module d’entraînement exporte les paquets des autres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint that is one file, as open_clip_model.safetensors.</source>
        <translation>Choisissez un point de contrôle en un seul fichier, comme open_clip_model.safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the precision {higher}.</source>
        <translation>Choisissez la précision {higher}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the precision {lower}.</source>
        <translation>Choisissez la précision {lower}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the same model&#x27;s file for open_clip, as open_clip_model.safetensors.</source>
        <translation>Choisissez le fichier du même modèle pour open_clip, comme open_clip_model.safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Convert it again; if that fails too, please report it with the name of the checkpoint.</source>
        <translation>Convertissez-le de nouveau ; si cela échoue aussi, signalez-le avec le nom du point de contrôle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Did you mean {meant}? Known are {known}, each also with {quick}.</source>
        <translation>Vouliez-vous dire {meant} ? Sont connues : {known}, chacune aussi avec {quick}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Fetch the file: run git lfs pull in its repository, or download it from its page.</source>
        <translation>Récupérez le fichier : exécutez git lfs pull dans son dépôt, ou téléchargez-le depuis sa page.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Free some space, choose a folder on another disk, or a lower precision.</source>
        <translation>Libérez de l’espace, choisissez un dossier sur un autre disque, ou une précision inférieure.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get it again, and compare its size with the one that its source names.</source>
        <translation>Récupérez-le de nouveau et comparez sa taille à celle qu’indique sa source.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get the file from another source, best as .safetensors.</source>
        <translation>Récupérez le fichier auprès d’une autre source, de préférence en .safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get the file itself, as with the button for the download on that page.</source>
        <translation>Récupérez le fichier lui-même, par exemple avec le bouton de téléchargement de cette page.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Give three, such as 60,300,2000.</source>
        <translation>Indiquez-en trois, par exemple 60,300,2000.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Known are {known}, each also with {quick}.</source>
        <translation>Sont connues : {known}, chacune aussi avec {quick}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Leave the architecture out to have it told from the file, or choose another file.</source>
        <translation>N’indiquez pas l’architecture pour qu’elle soit déduite du fichier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Name a new folder for the bundle.</source>
        <translation>Nommez un nouveau dossier pour le paquet de modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Name {quick}, or leave the architecture out.</source>
        <translation>Nommez {quick}, ou n’indiquez pas l’architecture.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>OpenAI trained the weights in {path} with QuickGELU, and {name} computes GELU.</source>
        <translation>OpenAI a entraîné les poids de {path} avec QuickGELU, et {name} calcule GELU.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The architecture {name} is not one that can be converted.</source>
        <translation>L’architecture {name} n’est pas de celles qui peuvent être converties.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The bundle needs {needs} GB on the disk of {path}, which has {free} GB left.</source>
        <translation>Le paquet de modèle a besoin de {needs} Go sur le disque de {path}, où il reste {free} Go.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint is damaged: get it again.</source>
        <translation>Le point de contrôle est endommagé : récupérez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint {path} cannot be read: {reason}.</source>
        <translation>Le point de contrôle {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint {path} is dangerous: {reason}, which no weights need. Nothing of it was run.</source>
        <translation>Le point de contrôle {path} est dangereux : {reason}, ce dont aucun fichier de poids n’a besoin. Rien n’en a été exécuté.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The conversion was cancelled; nothing was written.</source>
        <translation>La conversion a été annulée ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The converted model has no answer to {query} on the sample scene; the bundle was not written.</source>
        <translation>Le modèle converti n’a pas de réponse à {query} sur la scène d’exemple ; le paquet de modèle n’a pas été écrit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The converted {name} features agree with the checkpoint&#x27;s only to a cosine of {cosine}; the bundle was not written.</source>
        <translation>Les descripteurs convertis ({name}) ne concordent avec ceux du point de contrôle qu’à un cosinus de {cosine} ; le paquet de modèle n’a pas été écrit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The ground sizes {sizes} are not three numbers, from the smallest to the largest.</source>
        <translation>Les dimensions au sol {sizes} ne sont pas trois tailles, de la plus petite à la plus grande.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weight {name} has numbers that are too large for half precision.</source>
        <translation>Le poids {name} contient des nombres trop grands pour la demi-précision.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weight {name} holds something that is no number.</source>
        <translation>Le poids {name} contient autre chose que des nombres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weights in {path} are of no architecture that can be converted here. For {name}, {reason}.</source>
        <translation>Les poids de {path} ne sont d’aucune architecture convertible ici. Pour {name} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weights in {path} have the names of Hugging Face&#x27;s transformers.</source>
        <translation>Les poids de {path} portent les noms de transformers de Hugging Face.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>There are no weights in {path}.</source>
        <translation>{path} ne contient aucun poids.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>There is no checkpoint {path}.</source>
        <translation>Il n’y a pas de point de contrôle {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Unpack it, and choose a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Décompressez-le et choisissez un fichier .safetensors, ou un fichier de torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Where PyTorch is at hand, save it again: {command}. Or get it as .safetensors.</source>
        <translation>Là où PyTorch est disponible, enregistrez-le de nouveau : {command}. Ou récupérez-le en .safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>a tensor of it reaches beyond its numbers</source>
        <translation>un de ses tenseurs dépasse la fin de ses nombres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has an opcode that no file of weights has ({code})</source>
        <translation>il contient un code d’opération qu’aucun fichier de poids ne contient ({code})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has no table of tensors</source>
        <translation>il n’a pas de table des tenseurs</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {name} of {shape} instead of {wanted}</source>
        <translation>il contient {name} de forme {shape} au lieu de {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {name}, which has no place in it</source>
        <translation>il contient {name}, qui n’y a pas sa place</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} B, and its end is missing</source>
        <translation>il a {n} o, et sa fin manque</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} B, and its table of tensors ends behind them</source>
        <translation>il a {n} o, et sa table des tenseurs se termine au-delà</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} of {all} B</source>
        <translation>il a {n} o sur {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it holds a {kind}, not weights with names</source>
        <translation>il contient un objet {kind} et pas de poids repérés par leurs noms</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it holds numbers of the type {kind}</source>
        <translation>il contient des nombres du type {kind}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip that PyTorch did not write and holds nothing</source>
        <translation>c’est une archive zip que PyTorch n’a pas écrite et qui ne contient rien</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip that PyTorch did not write, with {name} in it</source>
        <translation>c’est une archive zip que PyTorch n’a pas écrite, contenant {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip with {name} in it, which has to be unpacked first</source>
        <translation>c’est une archive zip contenant {name}, à décompresser d’abord</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is cut off, or damaged</source>
        <translation>il est tronqué ou endommagé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is neither safetensors nor a file of torch.save</source>
        <translation>ce n’est ni un fichier safetensors ni un fichier de torch.save</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it lacks the numbers {name}</source>
        <translation>il y manque les nombres {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it lacks {name}</source>
        <translation>il y manque {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it was packed anew, with compression</source>
        <translation>il a été réempaqueté, avec compression</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its numbers are in the byte order of another kind of computer</source>
        <translation>ses nombres sont dans l’ordre d’octets d’un autre type d’ordinateur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is cut off</source>
        <translation>sa table des tenseurs est tronquée</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is damaged</source>
        <translation>sa table des tenseurs est endommagée</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is too long</source>
        <translation>sa table des tenseurs est trop longue</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its zip is damaged ({reason})</source>
        <translation>son archive zip est endommagée ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its zip is damaged or incomplete ({reason})</source>
        <translation>son archive zip est endommagée ou incomplète ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>opening it as PyTorch does would run {code}</source>
        <translation>l’ouvrir comme le fait PyTorch exécuterait {code}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{name} of {model} has {size} GB in {precision}, and an ONNX file holds {most} GB.</source>
        <translation>{name} de {model} fait {size} Go en {precision}, et un fichier ONNX contient au plus {most} Go.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} begins with zeros, as a download that never came.</source>
        <translation>{path} commence par des zéros, comme un téléchargement qui n’est jamais arrivé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} cannot be read as a checkpoint: {reason}.</source>
        <translation>{path} ne peut pas être lu comme point de contrôle : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} holds no weights of {name}: {reason}.</source>
        <translation>{path} ne contient pas de poids de {name} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a file of {kind}, not a checkpoint.</source>
        <translation>{path} est un fichier {kind}, pas un point de contrôle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a folder, not a checkpoint.</source>
        <translation>{path} est un dossier, pas un point de contrôle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a pointer of Git LFS, a note that stands for a file of {size} MB.</source>
        <translation>{path} est un pointeur de Git LFS, une note qui tient lieu d’un fichier de {size} Mo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a pointer of Git LFS, a note that stands for a file.</source>
        <translation>{path} est un pointeur de Git LFS, une note qui tient lieu d’un fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a table of the parts of a checkpoint, not the weights.</source>
        <translation>{path} est une table des parties d’un point de contrôle, pas les poids.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a text that begins with {text}, not a checkpoint: a server may have sent that in place of the file.</source>
        <translation>{path} est un texte qui commence par {text}, pas un point de contrôle : un serveur l’a peut-être envoyé à la place du fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a web page: the server sent that in place of the file, as where the address is that of a page about it, or where one has to log in.</source>
        <translation>{path} est une page web : le serveur l’a envoyée à la place du fichier, comme lorsque l’adresse est celle d’une page de présentation, ou lorsqu’il faut s’identifier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is an archive of {kind}, not a checkpoint.</source>
        <translation>{path} est une archive {kind}, pas un point de contrôle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is empty: nothing of the file was fetched.</source>
        <translation>{path} est vide : rien du fichier n’a été récupéré.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is only the beginning of a checkpoint: {reason}.</source>
        <translation>{path} n’est que le début d’un point de contrôle : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is there already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} was saved by a PyTorch before 1.6, or is a pickle of something else.</source>
        <translation>{path} a été enregistré par un PyTorch antérieur à 1.6, ou est un pickle d’autre chose.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;bands&#x27; are {n}, not one or three</source>
        <translation>&#x27;bands&#x27; compte {n} bandes, et non une ou trois</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;cells&#x27; are {cells}, more than the raster has pixels</source>
        <translation>&#x27;cells&#x27; vaut {cells}, plus que le raster n’a de pixels</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;files&#x27; lists {name}, which is no name of a file in its folder</source>
        <translation>&#x27;files&#x27; mentionne {name}, qui n’est pas le nom d’un fichier de son dossier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;fingerprint.sources&#x27; names a file that cannot be</source>
        <translation>&#x27;fingerprint.sources&#x27; nomme un fichier impossible</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;ranges&#x27; go beyond the windows of the raster</source>
        <translation>&#x27;ranges&#x27; dépasse les fenêtres du raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;stretch&#x27; has a range that ends before it begins</source>
        <translation>&#x27;stretch&#x27; contient un intervalle qui finit avant de commencer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;stretch&#x27; is no list of three ranges</source>
        <translation>&#x27;stretch&#x27; n’est pas une liste de trois intervalles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;validity&#x27; is no base64</source>
        <translation>&#x27;validity&#x27; n’est pas du base64</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;window_px&#x27; of {path} makes more windows than there can be</source>
        <translation>&#x27;window_px&#x27; de {path} donne plus de fenêtres qu’il n’est possible</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a caption is empty</source>
        <translation>une légende est vide</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry is cut short</source>
        <translation>une géométrie est tronquée</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry is not in the form that a GeoPackage has</source>
        <translation>une géométrie n’est pas une géométrie de GeoPackage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry of kind {kind} is no polygon</source>
        <translation>une géométrie de type {kind} n’est pas un polygone</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} has a coordinate that is no number</source>
        <translation>une région de {quote} a une coordonnée qui n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} is no list of points</source>
        <translation>une région de {quote} n’est pas une liste de points</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} is no list of three or more points x, y</source>
        <translation>une région de {quote} n’est pas une liste d’au moins trois points x, y</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>an array is of no kind that is known</source>
        <translation>un tableau n’est d’aucun type connu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>block {block} has sketches of another rank than others</source>
        <translation>le bloc {block} a des esquisses d’un autre rang que les autres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>block {block} holds tiles that belong to another block</source>
        <translation>le bloc {block} a des tuiles d’un autre bloc</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>blocks hold embeddings of different kinds</source>
        <translation>des blocs contiennent des plongements de types différents</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has no column {name}</source>
        <translation>il n’a pas de colonne {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles of a raster that it does not know</source>
        <translation>il a des tuiles d’un raster qu’il ne connaît pas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles that are no windows of their raster</source>
        <translation>il a des tuiles qui ne sont pas des fenêtres de leur raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles without extent</source>
        <translation>il a des tuiles sans emprise</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no list of queries</source>
        <translation>ce n’est pas une liste de requêtes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no list of texts</source>
        <translation>ce n’est pas une liste de textes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it names no photograph</source>
        <translation>il ne nomme aucune photographie</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its JSON is nested too deeply</source>
        <translation>son JSON est imbriqué trop profondément</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its column {name} holds lists of another length</source>
        <translation>sa colonne {name} contient des listes d’une autre longueur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its column {name} holds no lists</source>
        <translation>sa colonne {name} ne contient pas de listes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its map of valid cells is no blob</source>
        <translation>sa carte des cellules valides n’est pas un blob</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its path names no file</source>
        <translation>son chemin ne désigne aucun fichier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its tiles are not numbered in their order</source>
        <translation>ses tuiles ne sont pas numérotées dans l’ordre</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>no JSON ({reason})</source>
        <translation>ce n’est pas du JSON ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the envelope of a geometry is unknown</source>
        <translation>l’enveloppe d’une géométrie est inconnue</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the limits of &#x27;presence&#x27; do not rise from weak to strong</source>
        <translation>les limites de &#x27;presence&#x27; ne croissent pas de faible à forte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the map of valid cells cannot be unpacked ({reason})</source>
        <translation>la carte des cellules valides ne peut pas être décompressée ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the map of valid cells has not as many as the heatmap: {n}</source>
        <translation>la carte des cellules valides n’en a pas autant que la carte de chaleur : {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the scales {scales} with an overlap of {overlap} make no tiles</source>
        <translation>les échelles {scales} avec un recouvrement de {overlap} ne donnent aucune tuile</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the tile size {text} is not understood</source>
        <translation>la taille de tuile {text} n’est pas comprise</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the windows of a block are no list of ranges</source>
        <translation>les fenêtres d’un bloc ne sont pas une liste d’intervalles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the windows of a block are none of its raster</source>
        <translation>les fenêtres d’un bloc ne sont pas celles de son raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>tiles do not say in which row and column they are</source>
        <translation>les tuiles n’indiquent pas à quelle ligne et à quelle colonne elles se trouvent</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} has {n} B, not {wanted}</source>
        <translation>{name} a {n} o et non {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} holds what is no number</source>
        <translation>{name} contient autre chose que des nombres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is empty</source>
        <translation>{name} est vide</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is no JSON object</source>
        <translation>{name} n’est pas un objet JSON</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is {value}, not {wanted}</source>
        <translation>{name} vaut {value} et non {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{quote} has no regions</source>
        <translation>{quote} n’a pas de régions</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>A taught search is compared with what it was before, not with another model or index.</source>
        <translation>Une recherche instruite est comparée à ce qu’elle était avant, et non à un autre modèle ou index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Another evaluation is still going on.</source>
        <translation>Une autre évaluation est encore en cours.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Both a model and indexes are given to compare with.</source>
        <translation>Un modèle et des index sont tous deux donnés pour la comparaison.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Check that labels and rasters are of the same place, and their reference systems.</source>
        <translation>Vérifiez que les étiquettes et les rasters sont du même lieu, et vérifiez leurs SCR.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Evaluate with smaller tiles or larger polygons, without an area, or with labels that say where something is.</source>
        <translation>Évaluez avec des tuiles plus petites ou des polygones plus grands, sans zone, ou avec des étiquettes qui disent où se trouve quelque chose.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Give only one of the two.</source>
        <translation>Indiquez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Give the taught search, or what to compare with, but not both.</source>
        <translation>Indiquez la recherche instruite, ou ce à quoi comparer, mais pas les deux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Index it with the same tile size, scales and overlap, or name the model to compare with instead of its index: then this is done for you.</source>
        <translation>Indexez-le avec la même taille de tuile, les mêmes échelles et le même recouvrement, ou nommez le modèle à comparer au lieu de son index : cela est alors fait pour vous.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name a file with a field split, such as blocks.gpkg of pairs from a map, or no split.</source>
        <translation>Nommez un fichier qui a un champ split, comme blocks.gpkg des paires issues d’une carte, ou n’indiquez pas de jeu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name an index of the same rasters, or a model to compare with.</source>
        <translation>Nommez un index des mêmes rasters, ou un modèle à comparer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name one of these splits: {names}.</source>
        <translation>Nommez l’un de ces jeux : {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name the field in which the labels say that, or a query that makes it of a label.</source>
        <translation>Nommez le champ dans lequel les étiquettes le disent, ou une requête qui se forme à partir d’une étiquette.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name the file of the blocks as the area, or leave the split out.</source>
        <translation>Indiquez le fichier des blocs comme zone, ou omettez le jeu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No label of {path} touches a raster (rasters: {n}, first {raster}).</source>
        <translation>Aucune étiquette de {path} ne touche un raster (rasters : {n}, d’abord {raster}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No polygon of {path} is of the split {split}.</source>
        <translation>Aucun polygone de {path} n’appartient au jeu {split}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No tile shows any class of {path} (classes: {n}): no tile is covered by a quarter, and none holds half a polygon.</source>
        <translation>Aucune tuile ne montre une classe de {path} (classes : {n}) : aucune n’est couverte au quart, et aucune ne contient la moitié d’un polygone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Put {place} where it belongs.</source>
        <translation>Mettez {place} là où doit se placer l’étiquette.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Repair it, or evaluate without it.</source>
        <translation>Réparez-le, ou évaluez sans lui.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The evaluation was cancelled.</source>
        <translation>L’évaluation a été annulée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The index {path} does not hold {raster}, so that there is nothing to compare.</source>
        <translation>L’index {path} ne contient pas {raster} : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The polygons of {path} do not say of which split they are.</source>
        <translation>Les polygones de {path} ne disent pas à quel jeu ils appartiennent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The query {template} has no place for the label.</source>
        <translation>La requête {template} n’a pas de place pour l’étiquette.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The search {path} was taught for “{query}”, which no label asks for: {labels}.</source>
        <translation>La recherche {path} a été instruite pour « {query} », qu’aucune étiquette ne demande : {labels}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The split “{split}” is asked for, but no area that is divided into splits.</source>
        <translation>Le jeu « {split} » est demandé, mais aucune zone répartie en jeux n’est indiquée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Wait for it to end, or cancel it first.</source>
        <translation>Attendez qu’elle se termine, ou annulez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>{first} and {second} cut {raster} into other tiles, so that their metrics do not compare. Tiles of the one that the other has not: {n} of {all}.</source>
        <translation>{first} et {second} découpent {raster} en tuiles différentes, si bien que leurs mesures ne sont pas comparables. Tuiles de l’un que l’autre n’a pas : {n} sur {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>{path} cannot be indexed for the evaluation: {reason}</source>
        <translation>{path} ne peut pas être indexé pour l’évaluation : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>A database cannot be used: {reason}.</source>
        <translation>Une base de données ne peut pas être utilisée : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check that the files are what they should be.</source>
        <translation>Vérifiez que les fichiers sont bien ceux attendus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check that you may read it and write to its folder.</source>
        <translation>Vérifiez que vous pouvez le lire et écrire dans son dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the disk and that the file is complete.</source>
        <translation>Vérifiez le disque et que le fichier est complet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the file and the disk.</source>
        <translation>Vérifiez le fichier et le disque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the name: a part of it is a file, not a folder.</source>
        <translation>Vérifiez le nom : une partie du chemin est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the names of the files, and that none of them is damaged.</source>
        <translation>Vérifiez les noms des fichiers, et qu’aucun d’eux n’est endommagé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the names.</source>
        <translation>Vérifiez les noms.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the pattern and the folder.</source>
        <translation>Vérifiez le motif et le dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Choose a place where you may write.</source>
        <translation>Choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Close other programs, or take fewer files at once.</source>
        <translation>Fermez d’autres programmes, ou traitez moins de fichiers à la fois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Create it or choose another folder.</source>
        <translation>Créez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Free some space and run it again.</source>
        <translation>Libérez de l’espace et relancez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give it a shorter name.</source>
        <translation>Donnez-lui un nom plus court.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give its path.</source>
        <translation>Indiquez son chemin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give smaller numbers.</source>
        <translation>Indiquez des nombres plus petits.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Its links go round in a circle: mend or remove them.</source>
        <translation>Ses liens tournent en rond : corrigez-les ou supprimez-les.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name a file that ends in {suffix}.</source>
        <translation>Nommez un fichier dont le nom se termine par {suffix}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name an index, or a folder that has some.</source>
        <translation>Nommez un index, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or choose that it is replaced.</source>
        <translation>Nommez un autre fichier, ou choisissez de le remplacer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or remove this one first if nobody needs it.</source>
        <translation>Nommez un autre fichier, ou supprimez d’abord celui-ci si personne n’en a besoin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or use --overwrite.</source>
        <translation>Nommez un autre fichier, ou utilisez --overwrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file.</source>
        <translation>Nommez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name rasters, or a folder that has some.</source>
        <translation>Nommez des rasters, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name the raster that was searched.</source>
        <translation>Nommez le raster dans lequel on a cherché.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name two files.</source>
        <translation>Nommez deux fichiers.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>No file has a name with a null byte in it.</source>
        <translation>Aucun fichier n’a de nom contenant un octet nul.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>No file matches {pattern}.</source>
        <translation>Aucun fichier ne correspond à {pattern}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Raise the limit of open files (ulimit -n), or take fewer files at once.</source>
        <translation>Augmentez la limite de fichiers ouverts (ulimit -n), ou traitez moins de fichiers à la fois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The file that is to be written has no name.</source>
        <translation>Le fichier à écrire n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of a file is empty.</source>
        <translation>Le nom d’un fichier est vide.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of the file {name} is not valid UTF-8.</source>
        <translation>Le nom du fichier {name} n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of {path} is too long.</source>
        <translation>Le nom de {path} est trop long.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The system allows no access to {path}.</source>
        <translation>Le système n’autorise pas l’accès à {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>There is no space left on a disk.</source>
        <translation>Il ne reste plus d’espace sur un disque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Too many files are open on this computer.</source>
        <translation>Trop de fichiers sont ouverts sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Too many files are open.</source>
        <translation>Trop de fichiers sont ouverts.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Use another one, without &lt; &gt; : &quot; | ? * or a dot at its end, and not CON or NUL.</source>
        <translation>Choisissez-en un autre, sans &lt; &gt; : &quot; | ? * ni point final, et autre que CON ou NUL.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Use for example {name}.</source>
        <translation>Utilisez par exemple {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Windows has no files with the name {name}.</source>
        <translation>Windows n’accepte pas de fichier nommé {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: a number is too large.</source>
        <translation>{doing} ne peut pas utiliser ce qui a été donné : un nombre est trop grand.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: a text or a name is not valid UTF-8.</source>
        <translation>{doing} ne peut pas utiliser ce qui a été donné : un texte ou un nom n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: it is nested too deeply.</source>
        <translation>{doing} ne peut pas utiliser ce qui a été donné : c’est imbriqué trop profondément.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be found.</source>
        <translation>{path} est introuvable.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be written: its name must end in {suffix}.</source>
        <translation>{path} ne peut pas être écrit : son nom doit se terminer par {suffix}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be written: the folder {folder} does not exist.</source>
        <translation>{path} ne peut pas être écrit : le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} exists already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} holds no index.</source>
        <translation>{path} ne contient aucun index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} holds no raster.</source>
        <translation>{path} ne contient aucun raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is a link that leads nowhere but to itself.</source>
        <translation>{path} est un lien qui ne mène qu’à lui-même.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is named for two files that are to be written.</source>
        <translation>{path} est nommé pour deux fichiers à écrire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is no raster to index: this program wrote it.</source>
        <translation>{path} n’est pas un raster à indexer : c’est ce programme qui l’a écrit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is not replaced: what is to be written is made of it.</source>
        <translation>{path} n’est pas remplacé : ce qui doit être écrit en est tiré.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is not replaced: {reason}.</source>
        <translation>{path} n’est pas remplacé : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} lies on a disk that is read only.</source>
        <translation>{path} se trouve sur un disque en lecture seule.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another engine is writing the index {path}.</source>
        <translation>Un autre moteur est en train d’écrire l’index {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another engine writes the index {path}: it has tiles by now that were missing.</source>
        <translation>Un autre moteur écrit l’index {path} : celui-ci contient désormais des tuiles qui manquaient.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another index run is still going on.</source>
        <translation>Une autre indexation est encore en cours.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite, or take a copy of it from before.</source>
        <translation>Reconstruisez-le avec --overwrite, ou prenez-en une copie antérieure.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite, or use the version that wrote it.</source>
        <translation>Reconstruisez-le avec --overwrite, ou utilisez la version qui l’a écrit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite.</source>
        <translation>Reconstruisez-le avec --overwrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it, or check its path.</source>
        <translation>Construisez-le, ou vérifiez son chemin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again, or take a copy of it from before.</source>
        <translation>Reconstruisez l’index, ou prenez-en une copie antérieure.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again, or use the version of the plugin that wrote it.</source>
        <translation>Reconstruisez l’index, ou utilisez la version de l’extension qui l’a écrit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again.</source>
        <translation>Reconstruisez l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index first.</source>
        <translation>Construisez d’abord l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check the file.</source>
        <translation>Vérifiez le fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check their nodata value and mask, then build the index again.</source>
        <translation>Vérifiez leur valeur NoData et leur masque, puis reconstruisez l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check what the raster says about pixels without data and about transparency.</source>
        <translation>Vérifiez ce que le raster indique sur les pixels sans données et sur la transparence.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check what they say about pixels without data and about transparency, or say it yourself (--nodata none, --alpha none).</source>
        <translation>Vérifiez ce qu’ils indiquent sur les pixels sans données et sur la transparence, ou précisez-le vous-même (--nodata none, --alpha none).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that the export command wrote.</source>
        <translation>Choisissez un fichier écrit par la commande export.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that the index command wrote.</source>
        <translation>Choisissez un fichier écrit par la commande index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that was built as an index.</source>
        <translation>Choisissez un fichier construit comme index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that was exported of an index.</source>
        <translation>Choisissez un fichier exporté d’un index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose the file that was moved, or index this one as a new raster.</source>
        <translation>Choisissez le fichier qui a été déplacé, ou indexez celui-ci comme nouveau raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose what it was built with to continue the index as it is, or rebuild it.</source>
        <translation>Choisissez-le de nouveau pour poursuivre l’index tel quel, ou reconstruisez-le.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Continue the index first.</source>
        <translation>Poursuivez d’abord l’indexation.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Continue the index: tiles that are missing are built again.</source>
        <translation>Poursuivez l’indexation : les tuiles manquantes sont reconstruites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Export it again.</source>
        <translation>Exportez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Export the files again, each alike.</source>
        <translation>Exportez de nouveau les fichiers, tous de la même façon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>GeoParquet files need the package pyarrow, which the engine&#x27;s environment lacks.</source>
        <translation>Les fichiers GeoParquet demandent la bibliothèque pyarrow, qui manque à l’environnement du moteur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Give the path of one of them: {rasters}.</source>
        <translation>Indiquez le chemin de l’un d’eux : {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Index it apart from the others; one search can look into several indexes.</source>
        <translation>Indexez-le à part des autres ; une même recherche peut porter sur plusieurs index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Install it there: pip install pyarrow.</source>
        <translation>Installez-la dans cet environnement : pip install pyarrow.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Its rasters: {rasters}.</source>
        <translation>Ses rasters : {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Leave the option out to continue the index as it is. Use --overwrite to build it again, or another --out for a second index.</source>
        <translation>N’indiquez pas l’option pour poursuivre l’index tel quel. Utilisez --overwrite pour le reconstruire, ou un autre --out pour un second index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Most often memory is short: close other programs, then continue the index. What was indexed is kept.</source>
        <translation>Le plus souvent, la mémoire manque : fermez d’autres programmes, puis poursuivez l’indexation. Ce qui a été indexé est conservé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Most often memory is short: use fewer workers. What was indexed is kept: run the same command again to continue.</source>
        <translation>Le plus souvent, la mémoire manque : utilisez moins de processus. Ce qui a été indexé est conservé : relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Move that file elsewhere, import it as an index and forget the raster there.</source>
        <translation>Déplacez ce fichier ailleurs, importez-le comme index et oubliez-y le raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Name a GeoPackage, a GeoParquet file or a folder of them.</source>
        <translation>Nommez un GeoPackage, un fichier GeoParquet ou un dossier qui en contient.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Name the .gpkg file that the index command wrote.</source>
        <translation>Nommez le fichier .gpkg que la commande index a écrit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>No tile of {path} has its centre in the area that is searched. Tiles that only touch it: {n}.</source>
        <translation>Aucune tuile de {path} n’a son centre dans la zone de recherche. Tuiles qui ne font que la toucher : {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>No tile of {path} lies in the area that is searched.</source>
        <translation>Aucune tuile de {path} ne se trouve dans la zone de recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>None of the {n} rasters can be indexed. The first: {reason}</source>
        <translation>Aucun des {n} rasters ne peut être indexé. Le premier : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of the {n} rasters is valid in the area of interest.</source>
        <translation>Rien n’est indexé : aucun pixel des {n} rasters n’est valide dans la zone d’intérêt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of the {n} rasters is valid.</source>
        <translation>Rien n’est indexé : aucun pixel des {n} rasters n’est valide.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of {path} is valid in the area of interest.</source>
        <translation>Rien n’est indexé : aucun pixel de {path} n’est valide dans la zone d’intérêt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of {path} is valid.</source>
        <translation>Rien n’est indexé : aucun pixel de {path} n’est valide.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild it again when the raster can be read: what was encoded is kept.</source>
        <translation>Relancez la reconstruction quand le raster pourra être lu : ce qui a été encodé est conservé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild it with the model that is there, or add its own model again.</source>
        <translation>Reconstruisez-le avec le modèle présent, ou ajoutez de nouveau son propre modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild the index, or build a second one.</source>
        <translation>Reconstruisez l’index, ou construisez-en un second.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild the index, or choose the model that it was built with.</source>
        <translation>Reconstruisez l’index, ou choisissez le modèle avec lequel il a été construit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Remove {former} from the index instead.</source>
        <translation>Supprimez plutôt {former} de l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run it again when the raster can be read, or without that raster: what was encoded is kept.</source>
        <translation>Relancez quand le raster pourra être lu, ou sans ce raster : ce qui a été encodé est conservé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it again.</source>
        <translation>Relancez-y la commande index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it first.</source>
        <translation>Lancez-y d’abord la commande index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it: tiles that are missing are built again.</source>
        <translation>Lancez-y la commande index : les tuiles manquantes sont reconstruites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Search elsewhere, or add the area to the index by the index command.</source>
        <translation>Cherchez ailleurs, ou ajoutez la zone à l’index avec la commande index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Search elsewhere, or add the area to the index.</source>
        <translation>Cherchez ailleurs, ou ajoutez la zone à l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Take a larger area: it should be as large as a tile.</source>
        <translation>Prenez une zone plus grande : elle devrait être aussi grande qu’une tuile.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Take the tile&#x27;s number from the results of a search in this index.</source>
        <translation>Prenez le numéro de la tuile dans les résultats d’une recherche dans cet index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The box was read in {crs}; name another with --bbox-crs. Or search elsewhere, or add the area to the index by the index command.</source>
        <translation>Le rectangle a été lu en {crs} ; indiquez-en un autre avec --bbox-crs. Ou cherchez ailleurs, ou ajoutez la zone à l’index avec la commande index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>L’exportation a été annulée ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index run was cancelled.</source>
        <translation>L’indexation a été annulée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} cannot be continued: {reason}</source>
        <translation>L’index {path} ne peut pas être poursuivi : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} does not exist.</source>
        <translation>L’index {path} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has no raster {raster}.</source>
        <translation>L’index {path} n’a pas de raster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has no tile {tile}.</source>
        <translation>L’index {path} n’a pas de tuile {tile}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has schema {schema}, which can be searched only.</source>
        <translation>L’index {path} a le schéma {schema} ; on ne peut qu’y faire des recherches.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has schema {schema}; this version reads {known}.</source>
        <translation>L’index {path} a le schéma {schema} ; cette version lit {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has the raster {raster} already.</source>
        <translation>L’index {path} contient déjà le raster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has {n} rasters {raster}.</source>
        <translation>L’index {path} contient {n} rasters {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile yet.</source>
        <translation>L’index {path} ne contient encore aucune tuile.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile: all rows of its layer ({n}) were removed by hand.</source>
        <translation>L’index {path} ne contient aucune tuile : toutes les lignes de sa couche ({n}) ont été supprimées à la main.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile: no pixel of its rasters is valid.</source>
        <translation>L’index {path} ne contient aucune tuile : aucun pixel de ses rasters n’est valide.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} is damaged ({reason}).</source>
        <translation>L’index {path} est endommagé ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built differently: {difference}.</source>
        <translation>L’index {path} a été construit avec {difference}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built with the model {built}, not with {wanted}.</source>
        <translation>L’index {path} a été construit avec le modèle {built} et non avec {wanted}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built without patch features.</source>
        <translation>L’index {path} a été construit sans descripteurs de patch.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The new index is complete except for {path} (tiles of it in the old one: {n}): {reason}</source>
        <translation>Le nouvel index est construit, sauf pour {path} (tuiles dans l’ancien : {n}) : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>There is no tile to write to {path}.</source>
        <translation>Il n’y a aucune tuile à écrire dans {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Use --overwrite to build it again with the model that is there, or name the folder of its own model.</source>
        <translation>Utilisez --overwrite pour le reconstruire avec le modèle présent, ou nommez le dossier de son propre modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Use --overwrite to build it again, or another --out for a second index.</source>
        <translation>Utilisez --overwrite pour le reconstruire, ou un autre --out pour un second index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, or cancel it there.</source>
        <translation>Attendez que ce soit terminé, ou annulez-le là-bas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, then continue the index.</source>
        <translation>Attendez que ce soit terminé, puis poursuivez l’indexation.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, then run the index command again.</source>
        <translation>Attendez que ce soit terminé, puis relancez la commande index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>What was indexed is kept: continue the index when you want.</source>
        <translation>Ce qui a été indexé est conservé : poursuivez l’indexation quand vous voulez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>What was indexed is kept: run the same command again to continue.</source>
        <translation>Ce qui a été indexé est conservé : relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{n} worker processes of the index run were ended from outside, the last one with status {status}.</source>
        <translation>{n} processus de l’indexation ont été arrêtés de l’extérieur, le dernier avec le statut {status}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} cannot be read as a Parquet file: {reason}.</source>
        <translation>{path} ne peut pas être lu comme fichier Parquet : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} changed, and {part} holds tiles of other rasters as well, so it is not replaced.</source>
        <translation>{path} a changé, et {part} contient aussi des tuiles d’autres rasters : il n’est donc pas remplacé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} has schema {schema}; this version reads {known}.</source>
        <translation>{path} a le schéma {schema} ; cette version lit {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds no index: it has no file that ends in {suffix}.</source>
        <translation>{path} ne contient aucun index : aucun fichier ne s’y termine par {suffix}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds sketches of several ranks.</source>
        <translation>{path} contient des esquisses de plusieurs rangs.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds tiles of {raster} from before and after it changed.</source>
        <translation>{path} contient des tuiles de {raster} d’avant et d’après sa modification.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} in the reference system {crs} has no place in {layer}, the one of the index&#x27;s layer.</source>
        <translation>{path}, dans le SCR {crs}, n’a pas de position dans {layer}, celui de la couche de l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is a Parquet file, but not one of text-search tiles.</source>
        <translation>{path} est un fichier Parquet, mais pas de tuiles de recherche par texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is a raster, not a text-search index.</source>
        <translation>{path} est un raster, pas un index de recherche par texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is damaged: {part}: {reason}.</source>
        <translation>{path} est endommagé : {part} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} est endommagé : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not a text-search index, or too damaged to tell.</source>
        <translation>{path} n’est pas un index de recherche par texte, ou est trop endommagé pour le dire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not a text-search index.</source>
        <translation>{path} n’est pas un index de recherche par texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not the raster that was indexed as {raster}: its content is another.</source>
        <translation>{path} n’est pas le raster qui a été indexé sous le nom {raster} : son contenu est différent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{reason} Of {n} more, the first: {first}</source>
        <translation>{reason} Sur {n} autres, le premier : {first}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>All polygons of {path} ({n}) are said to be wrong.</source>
        <translation>Tous les polygones de {path} ({n}) sont dits incorrects.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Export them in the raster&#x27;s coordinate reference system.</source>
        <translation>Exportez-les dans le système de coordonnées de référence du raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Label at least one place that is right.</source>
        <translation>Étiquetez au moins un lieu correct.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Name one of its fields: {names}.</source>
        <translation>Nommez l’un de ses champs : {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Name the field that says what the polygons show.</source>
        <translation>Nommez le champ qui dit ce que montrent les polygones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>No polygon of {path} says anything in the field {field}.</source>
        <translation>Aucun polygone de {path} ne dit quoi que ce soit dans le champ {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>No polygon of {path} says anything in the fields {names}.</source>
        <translation>Aucun polygone de {path} ne dit quoi que ce soit dans les champs {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The field {field} of {path} says neither right nor wrong: {found}.</source>
        <translation>Le champ {field} de {path} ne dit ni right ni wrong : {found}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The labels of {path} cannot be brought into the coordinates of {raster}: {reason}.</source>
        <translation>Les étiquettes de {path} ne peuvent pas être converties dans les coordonnées de {raster} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The labels of {path} have no field {field}.</source>
        <translation>Les étiquettes de {path} n’ont pas de champ {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Write right or wrong in it, or leave it empty where a polygon is right.</source>
        <translation>Écrivez-y right ou wrong, ou laissez-le vide là où un polygone est correct.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>A machine of the cluster cannot load what the run needs: {reason}.</source>
        <translation>Une machine du cluster ne peut pas charger ce dont le calcul a besoin : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>A run on a cluster needs the package distributed, which the engine&#x27;s environment lacks.</source>
        <translation>Un calcul sur un cluster demande la bibliothèque distributed, qui manque à l’environnement du moteur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Ask for the permission to read it.</source>
        <translation>Demandez l’autorisation de le lire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check that it runs; its address looks like tcp://host:8786.</source>
        <translation>Vérifiez qu’il fonctionne ; son adresse ressemble à tcp://host:8786.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check that its folder is writable and that no other program holds the file.</source>
        <translation>Vérifiez que son dossier est accessible en écriture et qu’aucun autre programme ne retient le fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check the file and the disk, or build the index again.</source>
        <translation>Vérifiez le fichier et le disque, ou reconstruisez l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Choose a place where you may write, or close the program that holds the file.</source>
        <translation>Choisissez un endroit où vous pouvez écrire, ou fermez le programme qui retient le fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Close other programs, or use larger tiles or fewer rasters at once.</source>
        <translation>Fermez d’autres programmes, ou utilisez des tuiles plus grandes ou moins de rasters à la fois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Close the other program and try again.</source>
        <translation>Fermez l’autre programme et réessayez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Free some space and continue the index; what was indexed so far is kept.</source>
        <translation>Libérez de l’espace et poursuivez l’indexation ; ce qui a été indexé jusqu’ici est conservé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Free some space and run it again; what was indexed so far is kept.</source>
        <translation>Libérez de l’espace et relancez ; ce qui a été indexé jusqu’ici est conservé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install it there and on the cluster: pip install distributed pyarrow.</source>
        <translation>Installez-la dans cet environnement et sur le cluster : pip install distributed pyarrow.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install the engine and its packages, in the same versions, on all machines.</source>
        <translation>Installez le moteur et ses bibliothèques, dans les mêmes versions, sur toutes les machines.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install the plugin again.</source>
        <translation>Réinstallez l’extension.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Most often memory is short: see their logs. The parts that are written are kept: build the index again to continue.</source>
        <translation>Le plus souvent, la mémoire manque : consultez leurs journaux. Les parties écrites sont conservées : relancez la construction de l’index pour continuer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Most often memory is short: see their logs. The parts that are written are kept: run the same command again to continue.</source>
        <translation>Le plus souvent, la mémoire manque : consultez leurs journaux. Les parties écrites sont conservées : relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Please report this with the log.</source>
        <translation>Signalez-le en joignant le journal.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Run: {command} - or choose the Python of an environment that has what the engine needs.</source>
        <translation>Exécutez : {command} - ou choisissez le Python d’un environnement qui a ce qu’il faut au moteur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Set up the engine again, which installs what is missing.</source>
        <translation>Réinstallez le moteur : cela installe ce qui manque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The dask scheduler {address} cannot be reached: {reason}.</source>
        <translation>L’ordonnanceur dask {address} est injoignable : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine failed at {doing}: {kind}: {reason}.</source>
        <translation>Le moteur a échoué sur {doing} : {kind} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s Python, {python}, lacks the package {name}.</source>
        <translation>Il manque la bibliothèque {name} au Python du moteur, {python}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s Python, {python}, lacks the packages {names} and {last}.</source>
        <translation>Il manque les bibliothèques {names} et {last} au Python du moteur, {python}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s own files are incomplete or of several versions: {reason}.</source>
        <translation>Les fichiers du moteur sont incomplets ou de plusieurs versions : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The machine {machine} of the cluster cannot load the engine: {reason}.</source>
        <translation>La machine {machine} du cluster ne peut pas charger le moteur : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The package {name} of the engine&#x27;s Python, {python}, cannot be loaded: {reason}.</source>
        <translation>La bibliothèque {name} du Python du moteur, {python}, ne peut pas être chargée : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The request was cancelled.</source>
        <translation>La demande a été annulée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>There is no space left on the disk of {path}.</source>
        <translation>Il ne reste plus d’espace sur le disque de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>There is not enough memory for {doing}.</source>
        <translation>Il n’y a pas assez de mémoire pour {doing}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Workers of the cluster died again and again on {task}.</source>
        <translation>Des processus du cluster se sont arrêtés à plusieurs reprises sur {task}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} is held by another program.</source>
        <translation>{path} est retenu par un autre programme.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} or its folder cannot be written to.</source>
        <translation>{path} ou son dossier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Build the index again, or put the model back.</source>
        <translation>Reconstruisez l’index, ou remettez le modèle en place.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Choose the folder of a complete bundle: card.json and all files that it lists, at least image.onnx, text.onnx and tokenizer.json.</source>
        <translation>Choisissez le dossier d’un paquet de modèle complet : card.json et tous les fichiers qu’il mentionne, au moins image.onnx, text.onnx et tokenizer.json.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source, or export it again with this version of the training package.</source>
        <translation>Copiez de nouveau le paquet de modèle depuis sa source, ou exportez-le de nouveau avec cette version du module d’entraînement.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source, or measure its levels again: training presence --write.</source>
        <translation>Copiez de nouveau le paquet de modèle depuis sa source, ou mesurez de nouveau ses niveaux : training presence --write.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source.</source>
        <translation>Copiez de nouveau le paquet de modèle depuis sa source.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again or update the plugin.</source>
        <translation>Exportez de nouveau le paquet de modèle ou mettez à jour l’extension.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, or update onnxruntime.</source>
        <translation>Exportez de nouveau le paquet de modèle, ou mettez à jour onnxruntime.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, or update tokenizers.</source>
        <translation>Exportez de nouveau le paquet de modèle, ou mettez à jour tokenizers.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, with all weights inside.</source>
        <translation>Exportez de nouveau le paquet de modèle, avec tous les poids à l’intérieur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again.</source>
        <translation>Exportez de nouveau le paquet de modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>It is damaged or was replaced: copy the bundle again from its source.</source>
        <translation>Il est endommagé ou a été remplacé : copiez de nouveau le paquet de modèle depuis sa source.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>OpenVINO cannot load {path}: {reason}.</source>
        <translation>OpenVINO ne peut pas charger {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Put the bundle back, or build the index again with another one.</source>
        <translation>Remettez le paquet de modèle en place, ou reconstruisez l’index avec un autre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The bundled photographs cannot be used: {path}: {reason}.</source>
        <translation>Les photographies fournies ne peuvent pas être utilisées : {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The card of the model bundle {path} is damaged: {reason}.</source>
        <translation>La fiche du paquet de modèle {path} est endommagée : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The card of the model bundle {path} says what {n} captions reach, but its bank has {bank}.</source>
        <translation>La fiche du paquet de modèle {path} dit ce qu’atteignent {n} légendes, mais sa banque en a {bank}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The image tower of {path} failed: {reason}.</source>
        <translation>L’encodeur d’images de {path} a échoué : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The index was built with the model {model}, but {path} now holds {other}.</source>
        <translation>L’index a été construit avec le modèle {model}, mais {path} contient maintenant {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} asks for the local ranking {key} = {value}; this version knows {known}.</source>
        <translation>Le paquet de modèle {path} se classe par {key} local {value} ; cette version connaît {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} does not exist.</source>
        <translation>Le paquet de modèle {path} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} has card schema {schema}; this version reads {known}.</source>
        <translation>Le paquet de modèle {path} a le schéma de fiche {schema} ; cette version lit {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} lacks {name}.</source>
        <translation>Il manque {name} au paquet de modèle {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model {model} that the index was built with is not at {path} any more.</source>
        <translation>Le modèle {model} avec lequel l’index a été construit n’est plus dans {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The text tower of {path} failed: {reason}.</source>
        <translation>L’encodeur de textes de {path} a échoué : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Try the device cpu; if that fails too, export the bundle again.</source>
        <translation>Essayez le périphérique cpu ; si cela échoue aussi, exportez de nouveau le paquet de modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Use the runtime onnxruntime, or update openvino.</source>
        <translation>Utilisez l’environnement d’exécution onnxruntime, ou mettez à jour openvino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be computed in half precision.</source>
        <translation>{path} ne peut pas être calculé en demi-précision.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be loaded: {reason}.</source>
        <translation>{path} ne peut pas être chargé : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} is no ONNX model, or it is damaged.</source>
        <translation>{path} n’est pas un modèle ONNX, ou il est endommagé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} is not the file that the card of the bundle describes.</source>
        <translation>{path} n’est pas le fichier que décrit la fiche du paquet de modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} takes weights from other files, which no card vouches for.</source>
        <translation>{path} prend des poids dans d’autres fichiers, qu’aucune fiche ne garantit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A file that it is made of is missing: bring it back or correct its path.</source>
        <translation>Un fichier dont il se compose manque : remettez-le en place ou corrigez son chemin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A raster of {extent} pixels has {n} tiles of {side} in a row, more than an index can hold ({most}).</source>
        <translation>Un raster de {extent} pixels a {n} tuiles de {side} par ligne, plus qu’un index ne peut en contenir ({most}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile of {size} at scale {scale} is only {pixels} pixel of {path} wide.</source>
        <translation>Une tuile de {size} à l’échelle {scale} n’a que {pixels} pixel de {path} de large.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile of {size} at scale {scale} is only {pixels} pixels of {path} wide.</source>
        <translation>Une tuile de {size} à l’échelle {scale} n’a que {pixels} pixels de {path} de large.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile size in metres ({size}) needs a raster that knows where it lies.</source>
        <translation>Une taille de tuile en mètres ({size}) demande un raster qui sait où il se trouve.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Add the one that you want to the project as a layer, and choose that.</source>
        <translation>Ajoutez au projet, comme couche, celui que vous voulez, et choisissez-le.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a coordinate reference system to it, or give the tile size in pixels, for example 256px.</source>
        <translation>Attribuez-lui un système de coordonnées de référence, ou indiquez la taille de tuile en pixels, par exemple 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a known one to the raster and index it again, or set up the engine again.</source>
        <translation>Attribuez au raster un SCR connu et réindexez-le, ou réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a known one to the raster and index it again, or update the engine&#x27;s environment.</source>
        <translation>Attribuez au raster un SCR connu et réindexez-le, ou mettez à jour l’environnement du moteur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Band {band} cannot tell the valid pixels of {path} (bands: {n}).</source>
        <translation>La bande {band} ne peut pas indiquer les pixels valides de {path} (bandes : {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Build the index again when the file is complete.</source>
        <translation>Reconstruisez l’index quand le fichier sera complet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check that it is an image that GDAL can read and that it was copied completely.</source>
        <translation>Vérifiez que c’est une image que GDAL peut lire et qu’elle a été copiée entièrement.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check the file&#x27;s path.</source>
        <translation>Vérifiez le chemin du fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check the path of the raster.</source>
        <translation>Vérifiez le chemin du raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose a file that holds an image.</source>
        <translation>Choisissez un fichier qui contient une image.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose a raster that holds an image.</source>
        <translation>Choisissez un raster qui contient une image.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose an area that overlaps the raster.</source>
        <translation>Choisissez une zone qui chevauche le raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Export it as a GeoTIFF and take that.</source>
        <translation>Exportez-le en GeoTIFF et prenez celui-ci.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Export its amplitude as a raster first.</source>
        <translation>Exportez d’abord son amplitude comme raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a code such as EPSG:32633, or its definition as WKT or PROJ text.</source>
        <translation>Indiquez un code comme EPSG:32633, ou sa définition en texte WKT ou PROJ.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a share from 0 to 0.9, such as 0.5.</source>
        <translation>Indiquez une part de 0 à 0.9, par exemple 0.5.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a tile size of at least {least}, or auto.</source>
        <translation>Indiquez une taille de tuile d’au moins {least}, ou auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give another band, or none.</source>
        <translation>Indiquez une autre bande, ou none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give auto, none, one range LOW,HIGH or three of them separated by semicolons, each with LOW below HIGH.</source>
        <translation>Indiquez auto, none, un intervalle MIN,MAX ou trois séparés par des points-virgules, chacun avec MIN inférieur à MAX.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give larger tiles or a smaller overlap.</source>
        <translation>Indiquez des tuiles plus grandes ou un recouvrement plus petit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give metres on the ground such as 300m, or raster pixels such as 256px.</source>
        <translation>Indiquez des mètres au sol comme 300m, ou des pixels du raster comme 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give one band or three, counted from 1 to {n}.</source>
        <translation>Indiquez une ou trois bandes, numérotées de 1 à {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give positive numbers such as 1,2: a scale of 2 has windows twice as wide.</source>
        <translation>Indiquez des nombres positifs comme 1,2 : une échelle de 2 a des fenêtres deux fois plus larges.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the path of the file itself.</source>
        <translation>Indiquez le chemin du fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the raster&#x27;s reference system, or choose an area that overlaps the raster.</source>
        <translation>Indiquez le SCR du raster, ou choisissez une zone qui chevauche le raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the tile size in pixels, for example 256px, or auto.</source>
        <translation>Indiquez la taille de tuile en pixels, par exemple 256px, ou auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the tile size in pixels, with px as its unit, for example 256px.</source>
        <translation>Indiquez la taille de tuile en pixels, avec px comme unité, par exemple 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>It comes from a service: save the part that you want as a GeoTIFF and take that.</source>
        <translation>Il provient d’un service : enregistrez la partie voulue en GeoTIFF et prenez celui-ci.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Name the one that you want instead of the file: {first}.</source>
        <translation>Nommez celui que vous voulez au lieu du fichier : {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>No tile of {path} lies in the area of interest of the index.</source>
        <translation>Aucune tuile de {path} ne se trouve dans la zone d’intérêt de l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>No tile of {path} lies in the area of interest {area}.</source>
        <translation>Aucune tuile de {path} ne se trouve dans la zone d’intérêt {area}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Run the index command again when it is complete.</source>
        <translation>Relancez la commande index quand il sera complet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Run the index command again when it is complete: its tiles are then built anew.</source>
        <translation>Relancez la commande index quand il sera complet : ses tuiles sont alors reconstruites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The bands {bands} cannot be used with {path}, which has {n}.</source>
        <translation>Les bandes {bands} ne peuvent pas être utilisées avec {path}, qui en a {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The coordinate reference system {crs} is not known.</source>
        <translation>Le système de coordonnées de référence {crs} est inconnu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The file is damaged or incomplete; copy it again from its source.</source>
        <translation>Le fichier est endommagé ou incomplet ; copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The overlap {overlap} cannot be used.</source>
        <translation>Le recouvrement {overlap} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The scales {scales} cannot be used.</source>
        <translation>Les échelles {scales} ne peuvent pas être utilisées.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The stretch {text} is not understood.</source>
        <translation>L’étirement {text} n’est pas compris.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The tile size {text} is not understood.</source>
        <translation>La taille de tuile {text} n’est pas comprise.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Update its index.</source>
        <translation>Mettez son index à jour.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Update the index when the file is complete: its tiles are then built anew.</source>
        <translation>Mettez l’index à jour quand le fichier sera complet : ses tuiles sont alors reconstruites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Warp it with other software and take the result.</source>
        <translation>Redressez-le avec un autre logiciel et prenez le résultat.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Where QGIS shows it, export it from there as a GeoTIFF and take that.</source>
        <translation>Si QGIS l’affiche, exportez-le de là en GeoTIFF et prenez celui-ci.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Write it into a file first: gdal_translate {quoted} part.tif. With -of VRT {quoted} part.vrt the file only says where it is, and its pixels are read there.</source>
        <translation>Écrivez-le d’abord dans un fichier : gdal_translate {quoted} part.tif. Avec -of VRT {quoted} part.vrt, le fichier dit seulement où il se trouve, et ses pixels y sont lus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} is an address.</source>
        <translation>{name} est une adresse.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} is no file on this computer; only local files can be read here.</source>
        <translation>{name} n’est pas un fichier de cet ordinateur, et les autres ne sont pas lus ici.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} names a raster in a file that does not exist.</source>
        <translation>{name} désigne un raster dans un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be laid onto the ground by its ground control points: {reason}.</source>
        <translation>{path} ne peut pas être placé sur le terrain par ses points d’appui (GCP) : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be laid onto the ground by its sensor model (RPC): {reason}.</source>
        <translation>{path} ne peut pas être placé sur le terrain par son modèle de capteur (RPC) : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be opened as a raster: {reason}.</source>
        <translation>{path} ne peut pas être ouvert comme raster : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be opened: the engine&#x27;s GDAL does not know the format {kind}, or the file is damaged.</source>
        <translation>{path} ne peut pas être ouvert : le GDAL du moteur ne connaît pas le format {kind}, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be read between rows {first} and {last}: {reason}.</source>
        <translation>{path} ne peut pas être lu entre les lignes {first} et {last} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} changed while it was being indexed: {reason}.</source>
        <translation>{path} a changé pendant son indexation : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} changed while it was being opened.</source>
        <translation>{path} a changé pendant son ouverture.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has a geotransform that gives its pixels no place or no size, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} a une géotransformation qui ne donne à ses pixels ni position ni taille : une taille de tuile en mètres ({size}) ne peut pas être utilisée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has another size or place than when it was indexed.</source>
        <translation>{path} a une autre taille ou une autre position que lors de son indexation.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has no coordinate reference system, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} n’a pas de système de coordonnées de référence : une taille de tuile en mètres ({size}) ne peut pas être utilisée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has no raster bands.</source>
        <translation>{path} n’a pas de bandes raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has nothing but an alpha band.</source>
        <translation>{path} n’a rien d’autre qu’une bande de transparence.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has {n} tiles of {pixels} pixels, more than an index can hold ({most}).</source>
        <translation>{path} a {n} tuiles de {pixels} pixels, plus qu’un index ne peut en contenir ({most}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds complex numbers, which are no image.</source>
        <translation>{path} contient des nombres complexes, ce qui n’est pas une image.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds {n} rasters, one of which has to be chosen: {names} and {more} more.</source>
        <translation>{path} contient {n} rasters, dont il faut choisir un : {names} et {more} autres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds {n} rasters, one of which has to be chosen: {names}.</source>
        <translation>{path} contient {n} rasters, dont il faut choisir un : {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} lies where its reference system ({crs}) has no place on the Earth, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} se trouve là où son SCR ({crs}) n’a pas de position sur la Terre : une taille de tuile en mètres ({size}) ne peut pas être utilisée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A reference system is given, but no extent in it.</source>
        <translation>Un SCR est donné, mais pas l’emprise qui s’y rapporte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run from coarse to fine needs more than one scale.</source>
        <translation>Une indexation du grossier au fin demande plus d’une échelle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster does not overwrite an index, keep patch features or go from coarse to fine.</source>
        <translation>Un calcul sur un cluster n’écrase pas d’index, ne conserve pas les descripteurs de patch et ne va pas du grossier au fin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster writes a folder of parts, and {path} is the name of a GeoPackage.</source>
        <translation>Un calcul sur un cluster écrit un dossier de parties, et {path} est le nom d’un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster writes a folder: name one in a folder that exists.</source>
        <translation>Un calcul sur un cluster écrit un dossier : nommez-en un dans un dossier qui existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Both an area and an extent are given.</source>
        <translation>Une zone et une emprise sont toutes deux données.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Choose one of {names}.</source>
        <translation>Choisissez parmi {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Choose the GeoPackage of an index.</source>
        <translation>Choisissez le GeoPackage d’un index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what to look for in a few words, or give an example to look alike.</source>
        <translation>Décrivez en quelques mots ce qu’il faut chercher, ou donnez un exemple ressemblant.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what will be looked for, or leave coarse_to_fine out.</source>
        <translation>Décrivez ce qui sera cherché, ou n’indiquez pas coarse_to_fine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what will be looked for, or leave it out.</source>
        <translation>Décrivez ce qui sera cherché, ou n’indiquez rien.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give four numbers: minx,miny,maxx,maxy.</source>
        <translation>Indiquez minx,miny,maxx,maxy, soit quatre nombres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give scales such as 1,2,4.</source>
        <translation>Indiquez des échelles comme 1,2,4.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the extent, too.</source>
        <translation>Indiquez aussi l’emprise.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the number of the band that says which pixels are transparent, or auto, or none.</source>
        <translation>Indiquez le numéro de la bande qui dit quels pixels sont transparents, ou auto, ou none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the value that pixels without data have, such as -9999 or nan, or auto, file or none.</source>
        <translation>Indiquez la valeur des pixels sans données, comme -9999 ou nan, ou auto, file ou none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give xmin,ymin,xmax,ymax, each smallest coordinate below its largest.</source>
        <translation>Indiquez xmin,ymin,xmax,ymax, chaque coordonnée minimale inférieure à la maximale.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Known ones are {names}.</source>
        <translation>Sont connus : {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name a folder, without .gpkg: {folder}.</source>
        <translation>Nommez un dossier, sans .gpkg : {folder}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name another folder, and leave keep_patches and coarse_to_fine out.</source>
        <translation>Nommez un autre dossier, et n’indiquez ni keep_patches ni coarse_to_fine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name another folder, and leave patch features and coarse to fine out.</source>
        <translation>Nommez un autre dossier, sans descripteurs de patch ni passage du grossier au fin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name the GeoPackage that the index command wrote.</source>
        <translation>Nommez le GeoPackage que la commande index a écrit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>No index is named.</source>
        <translation>Aucun index n’est nommé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>No text is named for a run from coarse to fine.</source>
        <translation>Aucun texte n’est donné pour une indexation du grossier au fin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Numbers in the extent: {n}.</source>
        <translation>Nombres dans l’emprise : {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Take the tile&#x27;s number, or the index and the number, from the results of a search; or name an image file, or a raster and a rectangle: RASTER@xmin,ymin,xmax,ymax.</source>
        <translation>Prenez le numéro de la tuile, ou l’index et le numéro, dans les résultats d’une recherche ; ou nommez un fichier d’image, ou un raster et un rectangle : RASTER@xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The alpha band {value} is no number of a band.</source>
        <translation>La transparence {value} n’est pas un numéro de bande.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The device {device} is not known.</source>
        <translation>Le périphérique {device} est inconnu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The nodata value {value} is no number.</source>
        <translation>La valeur NoData {value} n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The parameter {name} of {command} is not known.</source>
        <translation>Le paramètre {name} de {command} est inconnu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The query is empty.</source>
        <translation>La requête est vide.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The runtime {runtime} is not known.</source>
        <translation>L’environnement d’exécution {runtime} est inconnu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{bounds} is no rectangle of {path}.</source>
        <translation>{bounds} n’est pas un rectangle de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is above {limit}.</source>
        <translation>{parameter} {value} dépasse {limit}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is below {limit}.</source>
        <translation>{parameter} {value} est inférieur à {limit}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is neither true nor false.</source>
        <translation>{parameter} {value} n’est ni true ni false.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no number.</source>
        <translation>{parameter} {value} n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no object.</source>
        <translation>{parameter} {value} n’est pas un objet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no path of a file.</source>
        <translation>{parameter} {value} n’est pas un chemin de fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no text.</source>
        <translation>{parameter} {value} n’est pas un texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no whole number.</source>
        <translation>{parameter} {value} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is not one of the choices.</source>
        <translation>{parameter} {value} n’est pas l’un des choix possibles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter}: no value is given.</source>
        <translation>{parameter} : aucune valeur n’est donnée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{path} cannot be a folder of parts.</source>
        <translation>{path} ne peut pas être un dossier de parties.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{value} names no tile, no image file and no area of a raster.</source>
        <translation>{value} ne désigne ni une tuile, ni un fichier d’image, ni une zone d’un raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>All polygons of {path} that are labelled {label} ({n}) are said to be wrong.</source>
        <translation>Tous les polygones de {path} étiquetés {label} ({n}) sont dits incorrects.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Ask for a size from {least} to {most}.</source>
        <translation>Demandez une taille de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Both marked tiles and a file of labels are given.</source>
        <translation>Des tuiles marquées et un fichier d’étiquettes sont tous deux donnés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again so that it keeps patch features, or search without refining.</source>
        <translation>Reconstruisez-le pour qu’il conserve les descripteurs de patch, ou cherchez sans affiner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again with --keep-patches, or search without --refine.</source>
        <translation>Reconstruisez-le avec --keep-patches, ou cherchez sans --refine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again with a model that has a bank, or search without calibration.</source>
        <translation>Reconstruisez-le avec un modèle qui a une banque, ou cherchez sans calibration.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Check its path, or teach the search again.</source>
        <translation>Vérifiez son chemin, ou instruisez de nouveau la recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Check that the labels lie on the indexed rasters, or index smaller tiles.</source>
        <translation>Vérifiez que les étiquettes se trouvent sur les rasters indexés, ou indexez des tuiles plus petites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose a file that was saved as a taught search.</source>
        <translation>Choisissez un fichier enregistré comme recherche instruite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose a smaller one, or add overviews to the raster.</source>
        <translation>Choisissez-en un plus petit, ou ajoutez des aperçus au raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose an example from an index of the same model.</source>
        <translation>Choisissez un exemple dans un index du même modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one of at least {least} pixels.</source>
        <translation>Choisissez-en un d’au moins {least} pixels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one on the raster, and check the reference system of its coordinates.</source>
        <translation>Choisissez-en un sur le raster, et vérifiez le SCR de ses coordonnées.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one that shows a part of the image.</source>
        <translation>Choisissez-en un qui montre une partie de l’image.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose the example again from the results of a search.</source>
        <translation>Choisissez de nouveau l’exemple dans les résultats d’une recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Describe what to look for in a few words.</source>
        <translation>Décrivez en quelques mots ce qu’il faut chercher.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Draw it where the raster lies.</source>
        <translation>Dessinez-le là où se trouve le raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Give it in the raster&#x27;s reference system.</source>
        <translation>Indiquez-le dans le SCR du raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Give tiles as results name them, each with right: true or false.</source>
        <translation>Indiquez les tuiles comme les nomment les résultats, chacune avec right: true ou false.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Leave the calibration to the search, or teach it again.</source>
        <translation>Laissez la calibration à la recherche, ou instruisez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Leave the query out, or teach a search for it.</source>
        <translation>N’indiquez pas la requête, ou instruisez une recherche pour elle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Mark at least one tile that shows what the query means.</source>
        <translation>Marquez au moins une tuile qui montre ce que la requête veut dire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Mark tiles that show what the query means as right, and others as wrong.</source>
        <translation>Marquez comme correctes des tuiles qui montrent ce que la requête veut dire, et d’autres comme incorrectes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Name a file that the teach command wrote.</source>
        <translation>Nommez un fichier écrit par la commande teach.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Name one of the labels that it has: {names}.</source>
        <translation>Nommez l’une des étiquettes qu’il a : {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No marked tile (of {n}) is in the searched indexes any more: {reason}</source>
        <translation>Aucune tuile marquée (sur {n}) n’est encore dans les index consultés : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No marked tile is right (marked: {n}), so that nothing can be taught.</source>
        <translation>Aucune tuile marquée n’est correcte (marquées : {n}) : rien ne peut être appris.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No polygon of {path} is labelled {label} in the field {field}.</source>
        <translation>Aucun polygone de {path} n’est étiqueté {label} dans le champ {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile is marked, so that nothing can be taught.</source>
        <translation>Aucune tuile n’est marquée : rien ne peut être appris.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile is right. Tiles that are said to be right and wrong, and count as neither: {n}.</source>
        <translation>Aucune tuile n’est correcte. Tuiles dites à la fois correctes et incorrectes, qui ne comptent ni comme l’un ni comme l’autre : {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile shows a polygon of {path} that is labelled {label} (polygons: {n}).</source>
        <translation>Aucune tuile ne montre un polygone de {path} étiqueté {label} (polygones : {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search again; if that fails too, build it again with --overwrite.</source>
        <translation>Relancez la recherche ; si cela échoue aussi, reconstruisez-le avec --overwrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search again; if that fails too, build the index again.</source>
        <translation>Relancez la recherche ; si cela échoue aussi, reconstruisez l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search and teach with an index that has more tiles.</source>
        <translation>Cherchez et instruisez sur un index de plus de tuiles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search its index as well, or mark tiles of these.</source>
        <translation>Cherchez aussi dans son index, ou marquez des tuiles de ceux-ci.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search the index that they were marked in, or mark tiles again.</source>
        <translation>Cherchez dans l’index où elles ont été marquées, ou marquez de nouveau des tuiles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search them one by one, or build one of them again with the other&#x27;s model.</source>
        <translation>Cherchez-y l’un après l’autre, ou reconstruisez l’un d’eux avec le modèle de l’autre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Take back one of the two, or mark another tile that shows what the query means.</source>
        <translation>Retirez l’un des deux, ou marquez une autre tuile qui montre ce que veut dire la requête.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach it again on this index, or search an index of that model.</source>
        <translation>Instruisez-la de nouveau sur cet index, ou cherchez dans un index de ce modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach the search again, or use the version that wrote it.</source>
        <translation>Instruisez de nouveau la recherche, ou utilisez la version qui l’a écrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach the search again.</source>
        <translation>Instruisez de nouveau la recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example is only {pixels} px of {path} wide, which shows nothing.</source>
        <translation>L’exemple n’a que {pixels} px de {path} de large, ce qui ne montre rien.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example is {width} by {height} pixels of {path}, which would take too long to read.</source>
        <translation>L’exemple fait {width} sur {height} pixels de {path}, ce qui serait trop long à lire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example shows no valid pixel of {path}.</source>
        <translation>L’exemple ne montre aucun pixel valide de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example tile of {path} was encoded by another model ({model}) than the tiles that are searched.</source>
        <translation>La tuile d’exemple de {path} a été encodée par un autre modèle ({model}) que les tuiles où l’on cherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index has too few tiles to compare with beside those that are marked: {n}.</source>
        <translation>En dehors des tuiles marquées, l’index en a trop peu pour comparer : {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} changed: it has no tile any more where the example tile {tile} of {raster} was.</source>
        <translation>L’index {path} a changé : il n’a plus de tuile là où était la tuile d’exemple {tile} de {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} has no normalisers, so its scores cannot be calibrated by a bank.</source>
        <translation>L’index {path} n’a pas de normalisateurs : ses scores ne peuvent pas être calibrés par une banque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} keeps no patch features, so its heatmap cannot be refined.</source>
        <translation>L’index {path} ne conserve pas de descripteurs de patch : sa carte de chaleur ne peut pas être affinée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} lacks the patch features of tile {tile}: rows were removed by hand, or it changed during the search.</source>
        <translation>Il manque à l’index {path} les descripteurs de patch de la tuile {tile} : des lignes ont été supprimées à la main, ou il a changé pendant la recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The indexes {first} and {second} were built with different models, {one} and {other}, so their scores do not compare.</source>
        <translation>Les index {first} et {second} ont été construits avec des modèles différents, {one} et {other} : leurs scores ne sont pas comparables.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The label {label} does not say whether it is right or wrong.</source>
        <translation>Il n’est pas dit si l’étiquette {label} est correcte ou incorrecte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The marked tile {tile} of {path} is in none of the searched indexes.</source>
        <translation>La tuile marquée {tile} de {path} n’est dans aucun des index consultés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The query {text} has no word that the model can read.</source>
        <translation>La requête {text} n’a aucun mot que le modèle puisse lire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The rectangle of the example has no place in the raster&#x27;s reference system: {reason}.</source>
        <translation>Le rectangle de l’exemple n’a pas de position dans le SCR du raster : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The rectangle of the example lies outside of {path}.</source>
        <translation>Le rectangle de l’exemple se trouve en dehors de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search was cancelled.</source>
        <translation>La recherche a été annulée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught for the query {taught}, not for {query}.</source>
        <translation>La recherche {path} a été instruite pour la requête {taught} et non pour {query}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught on tiles of the model {taught}, and these are of {other}.</source>
        <translation>La recherche {path} a été instruite sur des tuiles du modèle {taught}, et celles-ci sont de {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught with another calibration of the scores.</source>
        <translation>La recherche {path} a été instruite avec une autre calibration des scores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} cannot be read: {reason}.</source>
        <translation>La recherche instruite {path} ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} has schema {schema}; this version reads {known}.</source>
        <translation>La recherche instruite {path} a le schéma {schema} ; cette version lit {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} is damaged: {reason}.</source>
        <translation>La recherche instruite {path} est endommagée : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Thumbnails of {n} px are not made.</source>
        <translation>Il n’est pas fait de vignettes de {n} px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>{path} is not a taught search.</source>
        <translation>{path} n’est pas une recherche instruite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>A region has no area.</source>
        <translation>Une région a une surface nulle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>A region has no extent.</source>
        <translation>Une région n’a pas d’emprise.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check that both are of the same place, and their reference systems.</source>
        <translation>Vérifiez que les deux sont du même lieu, et vérifiez leurs SCR.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check that the annotations belong to it.</source>
        <translation>Vérifiez que les annotations lui appartiennent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Convert it to three bands of 8 bits: red, green and blue.</source>
        <translation>Convertissez-la en trois bandes de 8 bits : rouge, vert et bleu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Correct its outline.</source>
        <translation>Corrigez son contour.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Get the file again.</source>
        <translation>Récupérez de nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>It must be a list of objects with caption, jpg_name and points.</source>
        <translation>Ce doit être une liste d’objets avec caption, jpg_name et points.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Name the folder of the images, or take their queries out of the annotations.</source>
        <translation>Nommez le dossier des images, ou retirez leurs requêtes des annotations.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>No polygon of {path} touches the raster {raster}.</source>
        <translation>Aucun polygone de {path} ne touche le raster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>No region lies in the image of {width} x {height} pixels.</source>
        <translation>Aucune région ne se trouve dans l’image de {width} x {height} pixels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Take a larger image, or smaller windows.</source>
        <translation>Prenez une image plus grande, ou des fenêtres plus petites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The annotations {path} cannot be read: {reason}.</source>
        <translation>Les annotations {path} ne peuvent pas être lues : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image is {width} x {height} pixels, smaller than a window of {side} pixels.</source>
        <translation>L’image fait {width} x {height} pixels, moins qu’une fenêtre de {side} pixels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} cannot be read: {reason}.</source>
        <translation>L’image {path} ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} has not three bands of 8 bits. Its bands: {n}, of {kind}.</source>
        <translation>L’image {path} n’a pas trois bandes de 8 bits. Ses bandes : {n}, de {kind}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} is damaged: {reason}.</source>
        <translation>L’image {path} est endommagée : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} is no JPEG.</source>
        <translation>L’image {path} n’est pas un JPEG.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The model is damaged or its training diverged: take another epoch or model.</source>
        <translation>Le modèle est endommagé ou son entraînement a divergé : prenez une autre époque ou un autre modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Windows with scores that are not finite: {n} of {all}.</source>
        <translation>Fenêtres dont les scores ne sont pas finis : {n} sur {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>{folder} lacks {n} of the images that {path} is about: {names}.</source>
        <translation>Il manque à {folder} {n} des images dont traite {path} : {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>{path} holds no annotations of AIR-SLT&#x27;s kind: {reason}.</source>
        <translation>{path} ne contient pas d’annotations du type d’AIR-SLT : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>A class cannot have a share of {share} of the images.</source>
        <translation>Une classe ne peut pas avoir une part de {share} des images.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>A tile has at least one caption, and no fewer than 0 paraphrases.</source>
        <translation>Une tuile a au moins une légende, et pas moins de 0 paraphrase.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Add --encoder with open_clip&#x27;s name, such as --encoder ViT-B-32-quickgelu.</source>
        <translation>Ajoutez --encoder avec le nom dans open_clip, par exemple --encoder ViT-B-32-quickgelu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Add the folder or tar file that holds it, --images {dataset}=DIR.</source>
        <translation>Ajoutez le dossier ou le fichier tar qui la contient : --images {dataset}=DIR.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>All images of {path} show the same, so there is nothing to tell apart.</source>
        <translation>Toutes les images de {path} montrent la même chose : il n’y a rien à distinguer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>An image of {n} px shows nothing.</source>
        <translation>Une image de {n} px ne montre rien.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Another run works in {path}.</source>
        <translation>Un autre entraînement est en cours dans {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Ask for more.</source>
        <translation>Demandez-en plus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Assign it another reference system.</source>
        <translation>Attribuez-lui un autre SCR.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Assign it the system that it lies in, or make pairs of it alone.</source>
        <translation>Attribuez-lui le SCR dans lequel il se trouve, ou créez des paires à partir de ce seul raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Blocks of {side} hold no tile of {tile} with a buffer of {buffer}.</source>
        <translation>Des blocs de {side} ne contiennent aucune tuile de {tile} avec un tampon de {buffer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose a folder for them.</source>
        <translation>Choisissez un dossier pour elles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose another recipe.</source>
        <translation>Choisissez une autre recette.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose folders for them.</source>
        <translation>Choisissez des dossiers pour eux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose one of them to start from.</source>
        <translation>Choisissez l’un d’eux comme point de départ.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose the field, or the tags of OpenStreetMap.</source>
        <translation>Choisissez le champ, ou les attributs d’OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the first row.</source>
        <translation>Corrigez la première ligne.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the labels.</source>
        <translation>Corrigez les étiquettes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the line or remove it.</source>
        <translation>Corrigez la ligne ou supprimez-la.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the text or remove the line.</source>
        <translation>Corrigez le texte ou supprimez la ligne.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Every polygon of {path} is said to be right and wrong.</source>
        <translation>Chaque polygone de {path} est dit à la fois correct et incorrect.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>General pairs to replay and their images belong together.</source>
        <translation>Les paires générales à rejouer et leurs images vont ensemble.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --captions {path} to take it, or another folder.</source>
        <translation>Indiquez --captions {path} pour le reprendre, ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --field, or --attributes osm for the tags of OpenStreetMap.</source>
        <translation>Indiquez --field, ou --attributes osm pour les attributs d’OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --out DIR, or --check to write nothing.</source>
        <translation>Indiquez --out DIR, ou --check pour ne rien écrire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --out RUN and --bundle NEW, or --estimate.</source>
        <translation>Indiquez --out RUN et --bundle NEW, ou --estimate.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --replay and --replay-images, or none of them.</source>
        <translation>Indiquez --replay et --replay-images, ou aucun des deux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give 1 or more.</source>
        <translation>Indiquez 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a file with one in each line.</source>
        <translation>Indiquez un fichier qui en contient une par ligne.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a folder or a tar file.</source>
        <translation>Indiquez un dossier ou un fichier tar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a folder with {names} and images, as python -m training regions makes it.</source>
        <translation>Indiquez un dossier avec {names} et des images, tel que le crée python -m training regions.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a length, 0 or more.</source>
        <translation>Indiquez une longueur, 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a share from 0 to 0.9.</source>
        <translation>Indiquez une part de 0 à 0.9.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give all of them in one unit.</source>
        <translation>Indiquez-les toutes dans la même unité.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give both or none.</source>
        <translation>Indiquez les deux ou aucun.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give each raster once.</source>
        <translation>Indiquez chaque raster une seule fois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give its run.</source>
        <translation>Indiquez son entraînement.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give larger blocks or smaller tiles.</source>
        <translation>Indiquez des blocs plus grands ou des tuiles plus petites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give larger ones.</source>
        <translation>Indiquez-en de plus grands.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give metres, such as 300.</source>
        <translation>Indiquez des mètres, par exemple 300.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give more than 0, up to 1.</source>
        <translation>Indiquez plus de 0 et au plus 1.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give one of them as --base.</source>
        <translation>Indiquez l’un d’eux comme --base.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give open_clip&#x27;s name of its architecture, such as ViT-B-32-quickgelu.</source>
        <translation>Indiquez le nom de son architecture dans open_clip, par exemple ViT-B-32-quickgelu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give other sizes.</source>
        <translation>Indiquez d’autres tailles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give pixels, such as 192px.</source>
        <translation>Indiquez des pixels, par exemple 192px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give some hundred, or none.</source>
        <translation>Indiquez-en quelques centaines, ou aucune.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give that file as --base, with --encoder {architecture}.</source>
        <translation>Indiquez ce fichier comme --base, avec --encoder {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the bundle that it was made of.</source>
        <translation>Indiquez le paquet de modèle dont il est issu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the folder or tar file that holds it.</source>
        <translation>Indiquez le dossier ou le fichier tar qui la contient.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the rasters, labels, sizes and seed that it was made with.</source>
        <translation>Indiquez les rasters, les étiquettes, les tailles et la graine avec lesquels il a été créé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the run that it was made of.</source>
        <translation>Indiquez l’entraînement dont il est issu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give three numbers above 0, for train, val and test, such as 0.6,0.2,0.2.</source>
        <translation>Indiquez trois nombres supérieurs à 0, pour train, val et test, par exemple 0.6,0.2,0.2.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {least} or more.</source>
        <translation>Indiquez {least} ou plus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {low} to {high}.</source>
        <translation>Indiquez de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {most} or fewer.</source>
        <translation>Indiquez {most} ou moins.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {names}.</source>
        <translation>Indiquez {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images left for {split}: {n}, and it takes {least} at least.</source>
        <translation>Images qui restent pour {split} : {n}, et il en faut au moins {least}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images of {n} pixels a side are more than any model takes.</source>
        <translation>Des images de {n} pixels de côté sont plus grandes que ce qu’accepte n’importe quel modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images that are in none of {sources}: {n} of {all}; the first is {first}.</source>
        <translation>Images qui ne sont dans aucune de ces sources ({sources}) : {n} sur {all} ; la première est {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Keep {least} or more for that.</source>
        <translation>Gardez-en {least} ou plus pour cela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label a second class, such as what is often taken for the first.</source>
        <translation>Étiquetez une deuxième classe, par exemple ce que l’on prend souvent pour la première.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label more places that lie apart, or give smaller tiles.</source>
        <translation>Étiquetez plus de lieux éloignés les uns des autres, ou indiquez des tuiles plus petites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label places that lie further apart, give another raster, or smaller tiles.</source>
        <translation>Étiquetez des lieux plus éloignés les uns des autres, ou indiquez un autre raster ou des tuiles plus petites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label {least} or more, or teach the one search instead, which takes fewer.</source>
        <translation>Étiquetez-en {least} ou plus, ou instruisez plutôt la seule recherche en question, à qui il en faut moins.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Labels of a raster without a reference system must be in its pixels.</source>
        <translation>Les étiquettes d’un raster sans SCR doivent être exprimées dans ses pixels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Leave one or more in it.</source>
        <translation>Laissez-en au moins une.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Leave the architecture empty.</source>
        <translation>Laissez l’architecture vide.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Make the pairs again.</source>
        <translation>Recréez les paires.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name a folder for the pairs.</source>
        <translation>Nommez un dossier pour les paires.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name a new folder for the pairs.</source>
        <translation>Nommez un nouveau dossier pour les paires.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name at least one.</source>
        <translation>Nommez-en au moins un.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name them apart in their lines, such as &quot;dataset&quot;: &quot;general&quot;.</source>
        <translation>Distinguez-les par un nom dans leurs lignes, par exemple &quot;dataset&quot;: &quot;general&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No caption is left in {path}.</source>
        <translation>Il ne reste aucune légende dans {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No polygon of {path} lies on {rasters}.</source>
        <translation>Aucun polygone de {path} ne se trouve sur {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No raster is given.</source>
        <translation>Aucun raster n’est indiqué.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No tile is left for {splits}: the labelled places lie too near to each other for tiles of {side}.</source>
        <translation>Il ne reste aucune tuile pour {splits} : les lieux étiquetés sont trop proches les uns des autres pour des tuiles de {side}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No tile shows a polygon of {path} well enough: a tile shows one that covers a quarter of it, or of which it holds half.</source>
        <translation>Aucune tuile ne montre assez bien un polygone de {path} : une tuile en montre un s’il en couvre un quart, ou si elle en contient la moitié.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says where the pairs go.</source>
        <translation>Rien n’indique où vont les paires.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says where the run and the new model go.</source>
        <translation>Rien n’indique où vont l’entraînement et le nouveau modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says which field tells what a polygon shows.</source>
        <translation>Rien n’indique quel champ dit ce que montre un polygone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Omit --encoder.</source>
        <translation>Omettez --encoder.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Remove the line or caption it.</source>
        <translation>Supprimez la ligne ou donnez-lui une légende.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Resume it with that, or give another --out.</source>
        <translation>Reprenez-le avec celle-ci, ou indiquez un autre --out.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Resume it with the same pair files, or give another --out.</source>
        <translation>Reprenez-le avec les mêmes fichiers de paires, ou indiquez un autre --out.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Save it as “CSV UTF-8” in the spreadsheet.</source>
        <translation>Enregistrez-le en « CSV UTF-8 » dans le tableur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Save it in that encoding.</source>
        <translation>Enregistrez-le dans cet encodage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Some sizes are in metres and some in pixels.</source>
        <translation>Certaines tailles sont en mètres et d’autres en pixels.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Start from that file, with the architecture {architecture}.</source>
        <translation>Partez de ce fichier, avec l’architecture {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Start the training over.</source>
        <translation>Recommencez l’entraînement.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The card of {path} does not say how it was trained.</source>
        <translation>La fiche de {path} ne dit pas comment il a été entraîné.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The first row of {path} must name the columns {columns}; it holds: {found}.</source>
        <translation>La première ligne de {path} doit nommer les colonnes {columns} ; elle contient : {found}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The general pairs are of {names}, as the region&#x27;s are.</source>
        <translation>Les paires générales appartiennent à {names}, comme celles de la région.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The ground cannot be divided by the shares {shares}.</source>
        <translation>Le terrain ne peut pas être réparti selon les parts {shares}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The images that are given are of other data sets than {n} of {all}, {first} first.</source>
        <translation>Les images indiquées appartiennent à d’autres jeux de données que {n} sur {all}, d’abord {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The labelled places lie in fewer than {n} blocks of {side}, and training, validation and test need one each.</source>
        <translation>Les lieux étiquetés se trouvent dans moins de {n} blocs de {side}, et il en faut un pour l’entraînement, un pour la validation et un pour le test.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The number of epochs to train cannot be {n}.</source>
        <translation>Le nombre d’époques d’entraînement ne peut pas être {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The rasters are too small: a tile has at least {n} pixels a side, and several of them must fit side by side.</source>
        <translation>Les rasters sont trop petits : une tuile a au moins {n} pixels de côté, et plusieurs doivent tenir côte à côte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The recipe {name} does not suit this model: {reason}</source>
        <translation>La recette {name} ne convient pas à ce modèle : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The template {text} must hold {mark} once, where the class belongs.</source>
        <translation>Le gabarit {text} doit contenir {mark} une fois, à la place de la classe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There are no attributes called {name}.</source>
        <translation>Il n’y a pas d’attributs nommés {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There are no pairs in {paths}.</source>
        <translation>{paths} ne contient aucune paire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There is no folder and no tar file of images {path}.</source>
        <translation>Il n’y a ni dossier ni fichier tar d’images {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There is no recipe called {name}.</source>
        <translation>Il n’y a pas de recette nommée {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles cannot overlap by {share}.</source>
        <translation>Les tuiles ne peuvent pas se recouvrir de {share}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {side} fit no raster.</source>
        <translation>Des tuiles de {side} ne tiennent dans aucun raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {size}: these rasters have no reference system.</source>
        <translation>Tuiles de {size} : ces rasters n’ont pas de SCR.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {size}: these rasters have reference systems.</source>
        <translation>Tuiles de {size} : ces rasters ont un SCR.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Too few general pairs to keep anything by: {n}.</source>
        <translation>Trop peu de paires générales pour conserver quoi que ce soit : {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Use these captions, or choose another folder.</source>
        <translation>Utilisez ces légendes, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Wait until it has ended, or name another folder.</source>
        <translation>Attendez qu’il soit terminé, ou nommez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Write a class by its name.</source>
        <translation>Écrivez une classe par son nom.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Write for example “an aerial image of {mark}”.</source>
        <translation>Écrivez par exemple « an aerial image of {mark} ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{name}: {length} is no length.</source>
        <translation>{name} : {length} n’est pas une longueur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} cannot be trained on: {reason}</source>
        <translation>{path} ne peut pas servir à l’entraînement : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has no place on the Earth that blocks could be laid on: {reason}.</source>
        <translation>{path} n’a pas de position sur la Terre où poser des blocs : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has no reference system with metres, and other rasters have one: their tiles cannot have one size.</source>
        <translation>{path} n’a pas de SCR en mètres, et d’autres rasters en ont un : leurs tuiles ne peuvent pas avoir la même taille.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has too few images to tell whether the model gets better: {n}.</source>
        <translation>{path} a trop peu d’images pour dire si le modèle s’améliore : {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has too few images to train on: {n}.</source>
        <translation>{path} a trop peu d’images pour entraîner : {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds a run on other data: {changes}.</source>
        <translation>{path} contient un entraînement sur d’autres données : {changes}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds a run with another configuration: {changes}.</source>
        <translation>{path} contient un entraînement avec une autre configuration : {changes}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds other files: {names}.</source>
        <translation>{path} contient d’autres fichiers : {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a bundle, which knows its architecture.</source>
        <translation>{path} est un paquet de modèle, qui connaît son architecture.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a draft model that computes in eight bits: it has no weights to learn.</source>
        <translation>{path} est un modèle d’ébauche qui calcule sur huit bits : il n’a pas de poids qui puissent apprendre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a file of weights, which does not say what it is of.</source>
        <translation>{path} est un fichier de poids, qui ne dit pas de quoi.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a file.</source>
        <translation>{path} est un fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is given twice.</source>
        <translation>{path} est indiqué deux fois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is missing.</source>
        <translation>Il manque {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is no bundle, no run of which an epoch has ended and no file of weights.</source>
        <translation>{path} n’est ni un paquet de modèle, ni un entraînement dont une époque est terminée, ni un fichier de poids.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not UTF-8 text: {reason}.</source>
        <translation>{path} n’est pas du texte UTF-8 : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not a readable tar file: {reason}.</source>
        <translation>{path} n’est pas un fichier tar lisible : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} tells of images that are not made here: {n}, {first} first.</source>
        <translation>{path} parle d’images qui ne sont pas créées ici : {n}, d’abord {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} was converted from {file}, and its graphs are for searching only.</source>
        <translation>{path} a été converti à partir de {file}, et ses graphes ne servent qu’à chercher.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} was edited, and would be lost.</source>
        <translation>{path} a été modifié, et serait perdu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: &quot;shows&quot; must be a list of the names of classes.</source>
        <translation>{where} : &quot;shows&quot; doit être une liste de noms de classes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: &quot;{name}&quot; is {value}; it must be a text.</source>
        <translation>{where} : &quot;{name}&quot; vaut {value} ; ce doit être un texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: expected a JSON object with &quot;filename&quot;, which is a text, and &quot;captions&quot;, which is a list of texts, even of one: {reason}.</source>
        <translation>{where} : un objet JSON est attendu, avec &quot;filename&quot;, un texte, et &quot;captions&quot;, une liste de textes, même s’il n’y en a qu’un : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: {name} has no caption.</source>
        <translation>{where} : {name} n’a pas de légende.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: {text} is half of a character.</source>
        <translation>{where} : {text} est une moitié de caractère.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>Check that its folder is writable and that the disk has space.</source>
        <translation>Vérifiez que son dossier est accessible en écriture et qu’il y a de l’espace sur le disque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>The engine reported an error without a text.</source>
        <translation>Le moteur a signalé une erreur sans texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/area_link.py"/>
        <source>Drag a rectangle around what is to be searched; Esc gives up.</source>
        <translation>Tracez un rectangle autour de la zone où chercher ; Échap annule.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/asking.py"/>
        <source>Replace File</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/asking.py"/>
        <source>{path} exists. Replace it?</source>
        <translation>{path} existe. Le remplacer ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Set up the engine…</source>
        <translation>Installer le moteur…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Text Search</source>
        <translation>Recherche par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Index ready: {tiles} in {time}.</source>
        <translation>Index prêt : {tiles} en {time}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>{tiles} written to {path}.</source>
        <translation>Écrit dans {path} : {tiles}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Drag a square over what you look for; Esc gives up.</source>
        <translation>Tracez un carré sur ce que vous cherchez ; Échap annule.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Draw on a raster layer, or take an image file.</source>
        <translation>Dessinez sur une couche raster, ou prenez un fichier d’image.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Example from the Map</source>
        <translation>Exemple tiré de la carte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>No raster is shown where you have drawn.</source>
        <translation>Aucun raster n’est affiché là où vous avez dessiné.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Take the picture from the raster</source>
        <translation>Prendre l’image dans le raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/help_window.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/help_window.py"/>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Add an index that was built elsewhere, such as that of a whole archive</source>
        <translation>Ajouter à la liste un index construit ailleurs, par exemple celui d’une archive entière</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Add to search</source>
        <translation>Ajouter à la recherche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build the index anew with the options it has</source>
        <translation>Reconstruire l’index avec les options qu’il a</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build this index anew, with the model that new indexes are built with?</source>
        <translation>Reconstruire cet index, avec le modèle des nouveaux index ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build this index anew? It can be searched until the new one is whole.</source>
        <translation>Reconstruire cet index ? On peut y chercher jusqu’à ce que le nouveau soit complet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Cache folder: {size} of {limit}</source>
        <translation>Dossier de cache : {size} sur {limit}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Choose what to delete of what was not used for long</source>
        <translation>Choisir quoi supprimer parmi ce qui n’a pas servi depuis longtemps</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete indexes</source>
        <translation>Supprimer des index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete the index file; the raster stays</source>
        <translation>Supprimer le fichier d’index ; le raster reste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete the indexes that were not used for the longest time?</source>
        <translation>Supprimer les index qui n’ont pas servi depuis le plus longtemps ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete these indexes? Their rasters stay.</source>
        <translation>Supprimer ces index ? Leurs rasters restent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Free space…</source>
        <translation>Libérer de l’espace…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Index what is still missing; what is there is kept</source>
        <translation>Indexer ce qui manque encore ; ce qui existe est conservé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Indexes</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Indexes of Text Search</source>
        <translation>Index de Recherche par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open index</source>
        <translation>Ouvrir un index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open index…</source>
        <translation>Ouvrir un index…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Rebuild</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Rebuild index</source>
        <translation>Reconstruire l’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Relocate…</source>
        <translation>Relocaliser…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Search the rasters of these indexes as one</source>
        <translation>Chercher dans les rasters de ces index comme dans un seul</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>The raster was moved or renamed: say where it is</source>
        <translation>Le raster a été déplacé ou renommé : dites où il est</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>There is no index yet: build one in the panel.</source>
        <translation>Il n’y a pas encore d’index : construisez-en un dans le panneau.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Where is {name} now?</source>
        <translation>Où se trouve {name} maintenant ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Built</source>
        <translation>Construit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Kept</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Tile size</source>
        <translation>Taille de tuile</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>beside the raster</source>
        <translation>à côté du raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>in the cache</source>
        <translation>dans le cache</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/link.py"/>
        <source>The cache folder holds {size}, more than its limit: see “Indexes…”.</source>
        <translation>Le dossier de cache contient {size}, plus que sa limite : voir « Index… ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source> GiB</source>
        <translation> Gio</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Beside a raster in a read-only folder nothing can be kept: its index goes into the cache folder.
{path}</source>
        <translation>À côté d’un raster dans un dossier en lecture seule, rien ne peut être conservé : son index va dans le dossier de cache.
{path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Beside the raster</source>
        <translation>À côté du raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>In the cache folder</source>
        <translation>Dans le dossier de cache</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Keep new indexes</source>
        <translation>Conserver les nouveaux index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Limit of the cache</source>
        <translation>Limite du cache</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>When the cache folder holds more, the indexes that were not used for the longest time are offered for deletion; none is deleted without asking.</source>
        <translation>Quand le dossier de cache contient davantage, la suppression des index qui n’ont pas servi depuis le plus longtemps est proposée ; aucun n’est supprimé sans demander.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Areas above {value}</source>
        <translation>Zones au-dessus de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Every ranked tile reaches the threshold; there may be more.</source>
        <translation>Toutes les tuiles classées atteignent le seuil ; il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Export “{name}”</source>
        <translation>Exporter « {name} »</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Exported to {path}.</source>
        <translation>Exporté dans {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Move the threshold until the map shows what you look for.</source>
        <translation>Déplacez le seuil jusqu’à ce que la carte montre ce que vous cherchez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>There is no threshold yet.</source>
        <translation>Il n’y a pas encore de seuil.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Tiles above {value}</source>
        <translation>Tuiles au-dessus de {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>{count} polygons</source>
        <translation><numerusform>{count} polygone</numerusform><numerusform>{count} polygones</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Best tiles…</source>
        <translation>Meilleures tuiles…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Heatmap opacity</source>
        <translation>Opacité de la carte de chaleur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Heatmap…</source>
        <translation>Carte de chaleur…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Make a polygon layer of what the threshold leaves; move the threshold first</source>
        <translation>Faire une couche de polygones de ce que le seuil laisse ; déplacez d’abord le seuil</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Make polygons</source>
        <translation>Créer des polygones</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Merged areas of the heatmap</source>
        <translation>Zones fusionnées de la carte de chaleur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Polygons…</source>
        <translation>Polygones…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Save the layers of this query for other programs</source>
        <translation>Enregistrer les couches de cette requête pour d’autres programmes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Show only the part of the map that matches best</source>
        <translation>Ne montrer que la partie de la carte qui correspond le mieux</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Single tiles</source>
        <translation>Tuiles isolées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>The part of the map with a similarity of at least {value}</source>
        <translation>La partie de la carte dont la similarité est d’au moins {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>The query whose layers the controls below change</source>
        <translation>La requête dont les commandes ci-dessous modifient les couches</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>best {share} %</source>
        <translation>les {share} % meilleurs</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/style_combo.py"/>
        <source>Heatmap colours</source>
        <translation>Couleurs de la carte de chaleur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>No tile is selected.</source>
        <translation>Aucune tuile n’est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Search again, and mark them then.</source>
        <translation>Relancez la recherche, puis marquez-les.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Search again.</source>
        <translation>Relancez la recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Select tiles in the list or on the map, and mark them then.</source>
        <translation>Sélectionnez des tuiles dans la liste ou sur la carte, puis marquez-les.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>The layers of these results are not in the project any more.</source>
        <translation>Les couches de ces résultats ne sont plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>The raster has no reference system: marks teach this search, but they are no polygons to train with.</source>
        <translation>Le raster n’a pas de SCR : les marques instruisent cette recherche, mais ne sont pas des polygones avec lesquels entraîner.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>These tiles were found by an earlier version, without their places.</source>
        <translation>Ces tuiles ont été trouvées par une version antérieure, sans leurs positions.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} marks taken away.</source>
        <translation><numerusform>{count} marque retirée.</numerusform><numerusform>{count} marques retirées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} tiles marked right.</source>
        <translation><numerusform>{count} tuile marquée correcte.</numerusform><numerusform>{count} tuiles marquées correctes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} tiles marked wrong.</source>
        <translation><numerusform>{count} tuile marquée incorrecte.</numerusform><numerusform>{count} tuiles marquées incorrectes.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Ground in a tile</source>
        <translation>Terrain dans une tuile</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Identity</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Trained and tested on</source>
        <translation>Entraîné et testé sur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>licence: {text}</source>
        <translation>licence : {text}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>mean recall {value} %</source>
        <translation>rappel moyen {value} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>part of the plugin</source>
        <translation>partie de l’extension</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>synthetic</source>
        <translation>synthétique</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>text to image</source>
        <translation>texte vers image</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{low} to {high} m, typically {typical} m</source>
        <translation>{low} à {high} m, typiquement {typical} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} captions</source>
        <translation><numerusform>{n} légende</numerusform><numerusform>{n} légendes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} images</source>
        <translation><numerusform>{n} image</numerusform><numerusform>{n} images</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} words seen in training</source>
        <translation><numerusform>{n} mot vu à l’entraînement</numerusform><numerusform>{n} mots vus à l’entraînement</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} × {n} pixels</source>
        <translation>{n} × {n} pixels</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Build the missing index</source>
        <translation>Construire l’index manquant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Compare models on “{layer}”</source>
        <translation>Comparer des modèles sur « {layer} »</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>What do you look for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>{n} of the {top} best tiles of the left lie on ones of the right.</source>
        <translation><numerusform>{n} des {top} meilleures tuiles de gauche recouvre une tuile de droite.</numerusform><numerusform>{n} des {top} meilleures tuiles de gauche recouvrent des tuiles de droite.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>“{layer}” has no index by this model.</source>
        <translation>« {layer} » n’a pas d’index de ce modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add model {name}</source>
        <translation>Ajouter le modèle {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add zip…</source>
        <translation>Ajouter un zip…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Ask two models the same on the chosen raster</source>
        <translation>Poser la même question à deux modèles sur le raster choisi</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Checking and copying {name}…</source>
        <translation>Vérification et copie de {name}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Folder of a model bundle</source>
        <translation>Dossier d’un paquet de modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Get a stronger model…</source>
        <translation>Obtenir un modèle plus puissant…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>New indexes are built with {model}.</source>
        <translation>Les nouveaux index sont construits avec {model}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove {model}? Indexes that were built with it cannot be searched any more.</source>
        <translation>Supprimer {model} ? On ne pourra plus chercher dans les index construits avec lui.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>There is one model: add another to compare it with</source>
        <translation>Il n’y a qu’un modèle : ajoutez-en un autre pour le comparer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Train for your region…</source>
        <translation>Entraîner pour votre région…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Use by default</source>
        <translation>Utiliser par défaut</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Used for new indexes</source>
        <translation>Utilisé pour les nouveaux index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Zip of a model bundle</source>
        <translation>Zip d’un paquet de modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>{model} was added; its files are as its card says.</source>
        <translation>{model} a été ajouté ; ses fichiers sont conformes à sa fiche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>{model} was removed.</source>
        <translation>{model} a été supprimé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>A file of your own</source>
        <translation>Un fichier à vous</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>An index belongs to one model: yours stay, this one needs its own.</source>
        <translation>Un index appartient à un modèle : les vôtres restent, celui-ci a besoin du sien.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Download “{name}”, {what}?</source>
        <translation>Télécharger « {name} », {what} ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Its checksum is not published, so that only its size can be compared.</source>
        <translation>Sa somme de contrôle n’est pas publiée : seule sa taille peut être comparée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Licence: {text}.</source>
        <translation>Licence : {text}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>None that could be verified.</source>
        <translation>Aucun qui ait pu être vérifié.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>On disk after that</source>
        <translation>Sur le disque ensuite</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Reported by their authors, on test sets and by rules of their own; not measured here.</source>
        <translation>Donnés par leurs auteurs, sur leurs jeux de test et selon leurs règles ; non mesurés ici.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>The weights of a CLIP that somebody published or that you trained: as .safetensors, as PyTorch&#x27;s state dict (.pt, .bin) or as OpenAI&#x27;s archive. Nothing in the file is executed. Only its architecture must be one that the engine knows; where the file leaves open which one, choose it below.</source>
        <translation>Les poids d’un CLIP que quelqu’un a publié ou que vous avez entraîné : en .safetensors, en dictionnaire d’état de PyTorch (.pt, .bin) ou en archive d’OpenAI. Rien dans le fichier n’est exécuté. Il suffit que le moteur connaisse son architecture ; si le fichier ne dit pas laquelle c’est, choisissez-la ci-dessous.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>not published: only the size can be compared</source>
        <translation>non publiée : seule la taille peut être comparée</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>on a CPU about {n} times as long as with the model that ships</source>
        <translation>sur un CPU, environ {n} fois plus long qu’avec le modèle fourni</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{host} gets to know the address of your computer; nothing of your data is sent.</source>
        <translation>{host} connaîtra l’adresse de votre ordinateur ; rien de vos données n’est envoyé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size} for the weights; an index run takes several times that</source>
        <translation>{size} pour les poids ; une indexation prend plusieurs fois cela</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size} from {host}</source>
        <translation>{size} depuis {host}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size}, was added</source>
        <translation>{size}, déjà ajouté</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>A file of your own…</source>
        <translation>Un fichier à vous…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>About the model</source>
        <translation>À propos du modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Convert this file</source>
        <translation>Convertir ce fichier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Download it</source>
        <translation>Le télécharger</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Get a stronger model</source>
        <translation>Obtenir un modèle plus puissant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Get this model</source>
        <translation>Obtenir ce modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>I have the file already</source>
        <translation>J’ai déjà le fichier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Keep the downloaded file after that</source>
        <translation>Garder ensuite le fichier téléchargé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Models that can be fetched</source>
        <translation>Modèles disponibles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Only the model that is made of it is needed; the file is of use elsewhere.</source>
        <translation>Seul le modèle qui en est tiré est nécessaire ; le fichier peut servir ailleurs.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Reading the list of models from {path}…</source>
        <translation>Lecture de la liste des modèles dans {path}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>The shape of the model, by its name in open_clip</source>
        <translation>La forme du modèle, par son nom dans open_clip</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>These models know more words and see more than the one that ships. They take more disk and memory and index slower. Nothing is downloaded before you agree.</source>
        <translation>Ces modèles connaissent plus de mots et voient plus que celui qui est fourni. Ils prennent plus de disque et de mémoire et indexent plus lentement. Rien n’est téléchargé avant votre accord.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Use it for new indexes</source>
        <translation>L’utiliser pour les nouveaux index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Weights of a CLIP model</source>
        <translation>Poids d’un modèle CLIP</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Where this computer has no network: fetch the file elsewhere and bring it along.</source>
        <translation>Si cet ordinateur n’a pas de réseau : récupérez le fichier ailleurs et apportez-le.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>{model} was added.</source>
        <translation>{model} a été ajouté.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>A folder with card.json, image.onnx, text.onnx and tokenizer.json</source>
        <translation>Un dossier avec card.json, image.onnx, text.onnx et tokenizer.json</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>CPU</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Fastest available</source>
        <translation>Le plus rapide disponible</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>List of models</source>
        <translation>Liste des modèles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Start the engine and see what it runs on and how fast it describes tiles</source>
        <translation>Démarrer le moteur et voir sur quoi il tourne et à quelle vitesse il décrit les tuiles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Starting the engine and measuring…</source>
        <translation>Démarrage du moteur et mesure…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The engine works with Python {version}.</source>
        <translation>Le moteur fonctionne avec Python {version}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The list that ships with the plugin</source>
        <translation>La liste fournie avec l’extension</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The model that ships with the plugin</source>
        <translation>Le modèle fourni avec l’extension</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Tiles in the list</source>
        <translation>Tuiles dans la liste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Versions, devices and speeds, without passwords and your name, to send to others</source>
        <translation>Versions, périphériques et vitesses, sans mots de passe ni votre nom, à envoyer à d’autres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>What “Get a stronger model” offers: a file or an https address of your organisation, written like resources/models/stronger.json.</source>
        <translation>Ce que propose « Obtenir un modèle plus puissant » : un fichier ou une adresse https de votre organisation, écrit comme resources/models/stronger.json.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{gpu}: driver {driver}, architecture {architecture}, {memory} of memory.</source>
        <translation>{gpu} : pilote {driver}, architecture {architecture}, {memory} de mémoire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{gpu}: driver {driver}, architecture {architecture}.</source>
        <translation>{gpu} : pilote {driver}, architecture {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{rate} tiles per second on {device}.</source>
        <translation>{rate} tuiles par seconde sur {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Add an example</source>
        <translation>Ajouter un exemple</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Draw a square on the map</source>
        <translation>Tracer un carré sur la carte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Image Files as Examples</source>
        <translation>Fichiers d’image comme exemples</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Image file…</source>
        <translation>Fichier d’image…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Look for what a picture shows: from the map, a file or the clipboard</source>
        <translation>Chercher ce que montre une image : de la carte, d’un fichier ou du presse-papiers</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Paste an image</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>How much the examples count against the text</source>
        <translation>Ce que comptent les exemples par rapport au texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Less like</source>
        <translation>Moins proche de</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Less like this</source>
        <translation>Moins comme ceci</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>More like</source>
        <translation>Plus proche de</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>More like this</source>
        <translation>Plus comme ceci</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Weight of the examples against the text</source>
        <translation>Poids des exemples par rapport au texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>{example}, remove</source>
        <translation>{example}, retirer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>{example}: click to take it away</source>
        <translation>{example} : cliquez pour le retirer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Clear recent queries</source>
        <translation>Effacer les requêtes récentes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Export saved queries</source>
        <translation>Exporter les requêtes enregistrées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Export saved queries…</source>
        <translation>Exporter les requêtes enregistrées…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Import saved queries</source>
        <translation>Importer des requêtes enregistrées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Import saved queries…</source>
        <translation>Importer des requêtes enregistrées…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Manage saved queries…</source>
        <translation>Gérer les requêtes enregistrées…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Queries (*.json)</source>
        <translation>Requêtes (*.json)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Recent and saved queries</source>
        <translation>Requêtes récentes et enregistrées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Save query</source>
        <translation>Enregistrer la requête</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Save this query…</source>
        <translation>Enregistrer cette requête…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>But not</source>
        <translation>Mais pas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Describe it in English as one would caption a picture: “many boats in a harbour”. Separate several queries by semicolons (Shift+Enter); each gets layers of its own.</source>
        <translation>Décrivez-le en anglais, comme on légende une image : « many boats in a harbour ». Séparez plusieurs requêtes par des points-virgules (Maj+Entrée) ; chacune obtient ses propres couches.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Did you mean “{word}”?</source>
        <translation>Vouliez-vous dire « {word} » ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Rank all tiles by the query (Enter)</source>
        <translation>Classer toutes les tuiles selon la requête (Entrée)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Search both</source>
        <translation>Chercher les deux</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Search {count} texts</source>
        <translation>Chercher {count} textes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>The model never saw “{word}” in training.</source>
        <translation>Le modèle n’a jamais vu « {word} » à l’entraînement.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Tiles that match this move down. Separate several texts by commas.</source>
        <translation>Les tuiles qui y correspondent reculent. Séparez plusieurs textes par des virgules.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>but not… (optional)</source>
        <translation>mais pas… (facultatif)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>“{word}” was in no training caption: the answer says how it is understood.</source>
        <translation>« {word} » n’était dans aucune légende d’entraînement : la réponse dit comment il est compris.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Saved Queries</source>
        <translation>Requêtes enregistrées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Saved queries</source>
        <translation>Requêtes enregistrées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/taught_line.py"/>
        <source>As taught (marks: {count})</source>
        <translation>Instruite (marques : {count})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/taught_line.py"/>
        <source>Stop using what was taught</source>
        <translation>Ne plus utiliser ce qui a été appris</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Draw a rectangle</source>
        <translation>Tracer un rectangle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the polygons of “{layer}”</source>
        <translation>Seulement dans les polygones de « {layer} »</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the rectangle that was drawn</source>
        <translation>Seulement dans le rectangle tracé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the selected features of “{layer}”</source>
        <translation>Seulement dans les entités sélectionnées de « {layer} »</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in what the map shows when asked</source>
        <translation>Seulement dans ce que montre la carte au moment de la recherche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Polygons of a layer</source>
        <translation>Polygones d’une couche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Selected features</source>
        <translation>Entités sélectionnées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The features that are selected when you search.</source>
        <translation>Les entités sélectionnées au moment de la recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The polygons as they are when you search.</source>
        <translation>Les polygones tels qu’ils sont au moment de la recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The rectangle that was drawn on the map.</source>
        <translation>Le rectangle tracé sur la carte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>What the map shows when you search: after moving it, search again.</source>
        <translation>Ce que montre la carte au moment de la recherche : après l’avoir déplacée, relancez la recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Where to search: everywhere, in the view, in polygons</source>
        <translation>Où chercher : partout, dans la vue, dans des polygones</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Copy coordinates</source>
        <translation>Copier les coordonnées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Copy latitude and longitude</source>
        <translation>Copier la latitude et la longitude</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Export all shown tiles…</source>
        <translation>Exporter toutes les tuiles affichées…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Export selected tiles…</source>
        <translation>Exporter les tuiles sélectionnées…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Find similar</source>
        <translation>Chercher des tuiles semblables</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Only what was asked in words can be right or wrong.</source>
        <translation>Seul ce qui a été demandé avec des mots peut être correct ou incorrect.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>This is right</source>
        <translation>C’est correct</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>This is wrong</source>
        <translation>C’est incorrect</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Undo marking</source>
        <translation>Annuler le marquage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Zoom to tile</source>
        <translation>Zoomer sur la tuile</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Close this answer</source>
        <translation>Fermer cette réponse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Close this answer (Delete)</source>
        <translation>Fermer cette réponse (Suppr)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>A number of tiles, or thousandths of all tiles of the index</source>
        <translation>Un nombre de tuiles, ou des millièmes de toutes les tuiles de l’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Best</source>
        <translation>Meilleures</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>How many of the best tiles are shown</source>
        <translation>Combien des meilleures tuiles sont affichées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Show more or fewer tiles, without a new search</source>
        <translation>Afficher plus ou moins de tuiles, sans nouvelle recherche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>tiles</source>
        <translation>tuiles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Grid where there is room for it</source>
        <translation>Grille s’il y a assez de place</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Show as</source>
        <translation>Afficher comme</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Show the tiles as a list or as a grid of pictures</source>
        <translation>Afficher les tuiles en liste ou en grille d’images</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Presence: {level}</source>
        <translation>Présence : {level}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}, presence: {level}</source>
        <translation>Rang {rank}, présence : {level}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}: closer to the query than {percentile} % of the tiles.
z-score {z} (how far above this raster&#x27;s usual score), score {score}, scale {scale}.
{raster}</source>
        <translation>Rang {rank} : plus proche de la requête que {percentile} % des tuiles.
Score z {z} (de combien au-dessus du score habituel de ce raster), score {score}, échelle {scale}.
{raster}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>The order also weighs which tiles suit every text, so a lower rank can have a higher level.</source>
        <translation>L’ordre tient aussi compte des tuiles qui conviennent à tout texte : un rang plus bas peut donc avoir un niveau plus élevé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>marked right</source>
        <translation>marquée correcte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>marked wrong</source>
        <translation>marquée incorrecte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>{rank}. tile {tile}</source>
        <translation>{rank}. tuile {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>Closest matches, not a complete inventory</source>
        <translation>Correspondances les plus proches, pas un inventaire complet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>Ranked tiles</source>
        <translation>Tuiles classées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>The index has changed since: search again to see it as it is now.</source>
        <translation>L’index a changé depuis : relancez la recherche pour le voir tel qu’il est maintenant.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>The list holds the tiles that resemble the query most, also when nothing of the kind is there. Scores compare tiles within one query only.</source>
        <translation>La liste contient les tuiles qui ressemblent le plus à la requête, même s’il n’y a rien de tel. Les scores ne comparent les tuiles qu’au sein d’une même requête.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>{done} of {tiles}</source>
        <translation>{done} sur {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Each mark was ranked by what the others teach. Average precision is 1 where all that are right come before all that are wrong.</source>
        <translation>Chaque marque a été classée d’après ce qu’apprennent les autres. La précision moyenne vaut 1 quand toutes les correctes précèdent toutes les incorrectes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Give up teaching (Esc)</source>
        <translation>Renoncer à instruire (Échap)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Mark at least one of these tiles that is right.</source>
        <translation>Marquez au moins une de ces tuiles qui soit correcte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>On held-out marks: average precision {before} before, {after} after.</source>
        <translation>Sur les marques mises de côté : précision moyenne {before} avant, {after} après.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Rank by what the marks show, in seconds and without training: the texts stay.</source>
        <translation>Classer d’après ce que montrent les marques, en quelques secondes et sans entraînement : les textes restent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Show labels as a layer</source>
        <translation>Afficher les étiquettes comme couche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teach again</source>
        <translation>Instruire de nouveau</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teach this search</source>
        <translation>Instruire cette recherche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teaching…</source>
        <translation>Recherche en cours d’instruction…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>To tell what was gained, mark tiles in other places as well.</source>
        <translation>Pour savoir ce qui a été gagné, marquez aussi des tuiles en d’autres lieux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Too few marks to tell what was gained.</source>
        <translation>Trop peu de marques pour dire ce qui a été gagné.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}: {n} of each are a good start.</source>
        <translation>{counts} : {n} de chaque sorte sont un bon début.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}; at least one tile that is right is needed.</source>
        <translation>{counts} : il en faut au moins une correcte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{right} right, {wrong} wrong</source>
        <translation>correctes : {right}, incorrectes : {wrong}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{right} right, {wrong} wrong, on tiles of another size than these: mark some of these.</source>
        <translation>correctes : {right}, incorrectes : {wrong}, sur des tuiles d’une autre taille que celles-ci : marquez-en quelques-unes ici.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Close Answer</source>
        <translation>Fermer la réponse</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Close the answer to “{query}”?</source>
        <translation>Fermer la réponse à « {query} » ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Export tiles</source>
        <translation>Exporter des tuiles</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Its group of {count} layers leaves the project, with what was made of them. The query stays among the recent ones: it can be asked again.</source>
        <translation><numerusform>Sa couche quitte le projet, avec ce qui en a été tiré. La requête reste parmi les récentes : elle peut être posée de nouveau.</numerusform><numerusform>Son groupe de {count} couches quitte le projet, avec ce qui en a été tiré. La requête reste parmi les récentes : elle peut être posée de nouveau.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>The layer of these results is not in the project any more.</source>
        <translation>La couche de ces résultats n’est plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Copy the command that fills it</source>
        <translation>Copier la commande qui le remplit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Folder of wheels</source>
        <translation>Dossier de fichiers wheel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>For NVIDIA GPUs (CUDA)</source>
        <translation>Pour les GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>For a computer with a network, the same system and the same version of Python</source>
        <translation>Pour un ordinateur avec réseau, le même système et la même version de Python</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Install one with your system&#x27;s package manager, or from python.org.</source>
        <translation>Installez-en un avec le gestionnaire de paquets de votre système, ou depuis python.org.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Into {folder}: about {download} to download, {disk} on the disk. It is your own, all QGIS profiles share it, and nothing else is changed.</source>
        <translation>Dans {folder} : environ {download} à télécharger, {disk} sur le disque. Il vous appartient, tous les profils QGIS le partagent, et rien d’autre n’est modifié.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Into {folder}: {disk} on the disk.</source>
        <translation>Dans {folder} : {disk} sur le disque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>It has no wheel of: {names}.</source>
        <translation>Il n’a pas de fichier wheel de : {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Looking for Python…</source>
        <translation>Recherche de Python…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>No Python {least} or newer was found besides QGIS&#x27;s own.</source>
        <translation>Aucun Python {least} ou plus récent n’a été trouvé en dehors de celui de QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Run in a terminal: {command}</source>
        <translation>Exécuter dans un terminal : {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>The Python that the engine&#x27;s environment is made of</source>
        <translation>Le Python à partir duquel est créé l’environnement du moteur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>There is no folder {path}.</source>
        <translation>Il n’y a pas de dossier {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>With what training needs (PyTorch)</source>
        <translation>Avec ce que demande l’entraînement (PyTorch)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>{path} lacks the modules venv and ensurepip.</source>
        <translation>Il manque à {path} les modules venv et ensurepip.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/dialog.py"/>
        <source>Set up the engine of Text Search</source>
        <translation>Installer le moteur de Recherche par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/link.py"/>
        <source>An index is being built. Changing the engine ends that; what is done is kept, and “Build index” continues there. Go on?</source>
        <translation>Un index est en construction. Modifier le moteur l’interrompt ; ce qui est fait est conservé, et Construire reprend là. Continuer ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Looking at the interpreter…</source>
        <translation>Examen de l’interpréteur…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python interpreter of the search engine</source>
        <translation>Interpréteur Python du moteur de recherche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python of an environment</source>
        <translation>Python d’un environnement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python {version} has all packages.</source>
        <translation>Python {version} a toutes les bibliothèques.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python {version} lacks {names}. In a terminal: {command}</source>
        <translation>Il manque à Python {version} : {names}. Dans un terminal : {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Bring up to date</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Checking that all is there…</source>
        <translation>Vérification que tout est présent…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Copy log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Delete the engine&#x27;s environment in {folder}? Indexes and models stay.</source>
        <translation>Supprimer l’environnement du moteur dans {folder} ? Les index et les modèles restent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Fetching {package}: {size} so far</source>
        <translation>Récupération de {package} : {size} pour l’instant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>From a folder of wheels that was filled elsewhere</source>
        <translation>Depuis un dossier de fichiers wheel rempli ailleurs</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Installing {package}: {done} of {total}</source>
        <translation>Installation de {package} : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Looking for {package}…</source>
        <translation>Recherche de {package}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Make one here</source>
        <translation>En créer un ici</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Make one without a network</source>
        <translation>En créer un sans réseau</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Making the environment…</source>
        <translation>Création de l’environnement…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Remove the engine</source>
        <translation>Supprimer le moteur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Repair the engine, make it for something else, or use another</source>
        <translation>Réparer le moteur, le créer pour autre chose, ou en utiliser un autre</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Searching needs an engine: a Python of its own, apart from QGIS&#x27;s.</source>
        <translation>La recherche demande un moteur : un Python à lui, distinct de celui de QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Set up</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Setting up the engine in {folder}</source>
        <translation>Installation du moteur dans {folder}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Setting up was interrupted. “Repair” goes on with what is there.</source>
        <translation>L’installation a été interrompue. Réparer la poursuit avec ce qui est là.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>The engine is set up: {facts}.</source>
        <translation>Le moteur est installé : {facts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>The engine runs with {path}.</source>
        <translation>Le moteur tourne avec {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>There is no program {path}.</source>
        <translation>Il n’y a pas de programme {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>This version of the plugin needs other packages than are there.</source>
        <translation>Cette version de l’extension demande d’autres bibliothèques que celles présentes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Use a Python of my own</source>
        <translation>Utiliser un Python à moi</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>packages</source>
        <translation>bibliothèques</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>with training</source>
        <translation>avec entraînement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Add one, or index what the map shows.</source>
        <translation>Ajoutez-en une, ou indexez ce que montre la carte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Selected polygons</source>
        <translation>Polygones sélectionnés</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>The area of this index</source>
        <translation>La zone de cet index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>The project has no polygon layer.</source>
        <translation>Le projet n’a pas de couche de polygones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>What the map shows now</source>
        <translation>Ce que la carte montre maintenant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Which part of the raster is indexed</source>
        <translation>Quelle partie du raster est indexée</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Whole raster</source>
        <translation>Raster entier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>2nd to 98th percentile</source>
        <translation>Du 2e au 98e percentile</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Area, colours, model</source>
        <translation>Zone, couleurs, modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>As in the options</source>
        <translation>Comme dans les options</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>As the layer is drawn</source>
        <translation>Comme la couche est affichée</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>See, add, compare and remove models</source>
        <translation>Voir, ajouter, comparer et supprimer des modèles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Values as they are</source>
        <translation>Valeurs telles quelles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Which bands the model sees as red, green and blue, and how they are stretched</source>
        <translation>Quelles bandes le modèle voit comme rouge, vert et bleu, et comment elles sont étirées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source> m per pixel</source>
        <translation> m par pixel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>GeoTIFF to write</source>
        <translation>GeoTIFF à écrire</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Many providers of map images forbid to store or to analyse them. Make sure that the terms of {provider} allow it.</source>
        <translation>Beaucoup de fournisseurs d’images cartographiques interdisent de les stocker ou de les analyser. Assurez-vous que les conditions de {provider} le permettent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Save a part of “{layer}”</source>
        <translation>Enregistrer une partie de « {layer} »</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>The whole layer</source>
        <translation>La couche entière</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Written to {path}.</source>
        <translation>Écrit dans {path}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} of {parts} parts are not complete after a second try: {share} % of the pixels did not come. They count as empty and are not searched.</source>
        <translation><numerusform>{n} partie sur {parts} n’est pas complète après une seconde tentative : {share} % des pixels ne sont pas arrivés. Ils comptent comme vides et ne sont pas inclus dans la recherche.</numerusform><numerusform>{n} parties sur {parts} ne sont pas complètes après une seconde tentative : {share} % des pixels ne sont pas arrivés. Ils comptent comme vides et ne sont pas inclus dans la recherche.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} parts are of one colour: perhaps there is no picture at this scale.</source>
        <translation><numerusform>{n} partie est d’une seule couleur : il n’y a peut-être pas d’image à cette échelle.</numerusform><numerusform>{n} parties sont d’une seule couleur : il n’y a peut-être pas d’image à cette échelle.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} parts came at the second try.</source>
        <translation><numerusform>{n} partie est arrivée à la seconde tentative.</numerusform><numerusform>{n} parties sont arrivées à la seconde tentative.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{width} × {height} pixels, at most {size}</source>
        <translation>{width} × {height} pixels, au plus {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>Indexes…</source>
        <translation>Index…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>List, rebuild, relocate and delete indexes</source>
        <translation>Lister, reconstruire, relocaliser et supprimer les index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>({n} more)</source>
        <translation>({n} de plus)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Build index</source>
        <translation>Construire l’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Build the index of “{layer}” anew?</source>
        <translation>Reconstruire l’index de « {layer} » ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Cut the raster into tiles and describe each by the model, once.</source>
        <translation>Découper le raster en tuiles et faire décrire chacune par le modèle, une fois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Model {model}, {size}, {path}</source>
        <translation>Modèle {model}, {size}, {path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Save a part as GeoTIFF…</source>
        <translation>Enregistrer une partie en GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Save what this layer shows of an area, and search that file</source>
        <translation>Enregistrer ce que cette couche montre d’une zone, et chercher dans ce fichier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>The index can be searched until the new one is whole.</source>
        <translation>On peut chercher dans l’index jusqu’à ce que le nouveau soit complet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Add to index</source>
        <translation>Ajouter à l’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Adds {estimate}.</source>
        <translation>Ajoute {estimate}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Continue index</source>
        <translation>Poursuivre l’indexation</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Index ready: {tiles}</source>
        <translation>Index prêt : {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Looking at the area…</source>
        <translation>Examen de la zone…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>No index yet.</source>
        <translation>Pas encore d’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>No tile lies in the area.</source>
        <translation>Aucune tuile ne se trouve dans la zone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>So few tiles leave little to compare: a larger raster, or smaller tiles.</source>
        <translation>Si peu de tuiles laissent peu à comparer : prenez un raster plus grand, ou des tuiles plus petites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The disk has only {size} left.</source>
        <translation>Il ne reste que {size} sur le disque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index covers this area already.</source>
        <translation>L’index couvre déjà cette zone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index file cannot be read. It would be put aside, and a new one built.</source>
        <translation>Le fichier d’index ne peut pas être lu. Il serait mis de côté, et un nouveau serait construit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index is not complete: {done} of {tiles}.</source>
        <translation>L’index est incomplet : {done} sur {tiles}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index is out of date: {reason}.</source>
        <translation>L’index est périmé : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The model that built this index, {model}, is not there any more, and no other can search in it.</source>
        <translation>Le modèle qui a construit cet index, {model}, n’est plus là, et aucun autre ne peut y chercher.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>These options differ from the index: it would be built anew, and is kept until the new one is whole.</source>
        <translation>Ces options diffèrent de l’index : il serait reconstruit, et est conservé jusqu’à ce que le nouveau soit complet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Update index</source>
        <translation>Mettre à jour l’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>no index</source>
        <translation>pas d’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>no model</source>
        <translation>pas de modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>the raster or the model changed</source>
        <translation>le raster ou le modèle a changé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>{n} of {all} rasters have no index yet.</source>
        <translation><numerusform>{n} raster sur {all} n’a pas encore d’index.</numerusform><numerusform>{n} rasters sur {all} n’ont pas encore d’index.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>None is ticked: the choice stays as it was.</source>
        <translation>Rien n’est coché : le choix reste ce qu’il était.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Rasters to search together</source>
        <translation>Rasters dans lesquels chercher ensemble</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>The project has no raster.</source>
        <translation>Le projet n’a pas de raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Tick all that are listed</source>
        <translation>Cocher tout ce qui est listé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Tick none of those that are listed</source>
        <translation>Décocher tout ce qui est listé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>{n} of {all} chosen</source>
        <translation>{n} sur {all} choisis</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>Choose several rasters, to search them as one</source>
        <translation>Choisir plusieurs rasters, pour y chercher comme dans un seul</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>Several rasters</source>
        <translation>Plusieurs rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>The raster to search</source>
        <translation>Le raster dans lequel chercher</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>{count} rasters</source>
        <translation><numerusform>{count} raster</numerusform><numerusform>{count} rasters</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>file missing</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>no file: save a part as one</source>
        <translation>pas de fichier : à dessiner dans un fichier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>{state}, {tiles}</source>
        <translation>{state}, {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/ready_line.py"/>
        <source>Index settings</source>
        <translation>Paramètres de l’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/ready_line.py"/>
        <source>Tiling, area, colours and model of the index; all indexes; help</source>
        <translation>Tuilage, zone, couleurs et modèle de l’index ; tous les index ; aide</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Pause (Esc). What is indexed stays, and “Continue index” goes on from it.</source>
        <translation>Mettre en pause (Échap). Ce qui est indexé reste, et « Poursuivre l’indexation » reprend à partir de là.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Starting with {layer}…</source>
        <translation>Démarrage avec {layer}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Stop indexing (Esc). The index stays as it was.</source>
        <translation>Arrêter l’indexation (Échap). L’index reste tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Auto ({size})</source>
        <translation>Auto ({size})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Each scale is one more pass with larger tiles. Two scales find small and large things; more cost time and disk.</source>
        <translation>Chaque échelle est un passage de plus avec des tuiles plus grandes. Deux échelles trouvent les petites et les grandes choses ; davantage coûtent du temps et du disque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>How much neighbouring tiles repeat of each other. 50 % makes a smooth heatmap.</source>
        <translation>Ce que des tuiles voisines répètent l’une de l’autre. 50 % donne une carte de chaleur lisse.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Metres on the ground, or pixels of the raster</source>
        <translation>Mètres au sol, ou pixels du raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Side of a tile. Choose about the size of what you look for with its surroundings; the automatic size is what the model saw in training, or what the raster&#x27;s resolution and size allow.</source>
        <translation>Côté d’une tuile. Choisissez environ la taille de ce que vous cherchez avec ses alentours ; la taille automatique est ce que le modèle a vu à l’entraînement, ou ce que permettent la résolution et la taille du raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>The model was trained on {low} to {high} m.</source>
        <translation>Le modèle a été entraîné sur {low} à {high} m.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Tiling</source>
        <translation>Tuilage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Add the aerial photographs of Californian cities that ship with this</source>
        <translation>Ajouter les photographies aériennes de villes californiennes fournies avec l’extension</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Add the small synthetic scene that ships with this</source>
        <translation>Ajouter la petite scène synthétique fournie avec l’extension</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Ask a raster in plain words</source>
        <translation>Interroger un raster avec des mots simples</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Build its index, once. The raster never leaves this computer.</source>
        <translation>Construisez son index, une fois. Le raster ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Choose a raster: an aerial or satellite image from a file.</source>
        <translation>Choisissez un raster : une image aérienne ou satellite d’un fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Describe what to find, for example “many boats in a harbour”.</source>
        <translation>Décrivez ce qu’il faut trouver, en anglais, par exemple « many boats in a harbour ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Drawn scene</source>
        <translation>Scène dessinée</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Or try a sample:</source>
        <translation>Ou essayez un exemple :</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Set up the engine, once.</source>
        <translation>Installez le moteur, une fois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Ask in plain words</source>
        <translation>Demander avec des mots simples</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Do not show again</source>
        <translation>Ne plus afficher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Mark tiles of the list to refine the query. “Layers” makes polygons of what a threshold leaves, and exports.</source>
        <translation>Marquez des tuiles de la liste pour affiner la requête. « Couches » fait des polygones de ce que laisse un seuil, et exporte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>More like this, less like that</source>
        <translation>Plus comme ceci, moins comme cela</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Once per raster: an index</source>
        <translation>Une fois par raster : un index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The Help menu shows it at any time</source>
        <translation>Le menu Aide l’affiche à tout moment</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The best tiles come as a list, as outlines and as a heatmap, which is empty where nothing stands out.</source>
        <translation>Les meilleures tuiles apparaissent en liste, en contours et en carte de chaleur, qui est vide là où rien ne se détache.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The raster is cut into tiles, and the model describes each. It never leaves this computer.</source>
        <translation>Le raster est découpé en tuiles, et le modèle décrit chacune. Il ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Tour of Text Search</source>
        <translation>Visite guidée de Recherche par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/base_choice.py"/>
        <source>A checkpoint file…</source>
        <translation>Un fichier de point de contrôle…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>(no class)</source>
        <translation>(sans classe)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>Few: what is measured on so little says hardly anything.</source>
        <translation>Peu : ce qui est mesuré sur si peu ne dit presque rien.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>Pairs by class and split</source>
        <translation>Paires par classe et par jeu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Model and recipe</source>
        <translation>Modèle et recette</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>The result comes after training.</source>
        <translation>Le résultat vient après l’entraînement.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This ends what is being done.</source>
        <translation>Cela met fin à ce qui est en cours.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This stops the training. What it has learnt so far is kept, and it can be continued when this dialog is opened again.</source>
        <translation>Cela arrête l’entraînement. Ce qu’il a appris jusqu’ici est conservé, et il peut être poursuivi quand cette boîte de dialogue est rouverte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This training was stopped; it can be continued.</source>
        <translation>Cet entraînement a été arrêté ; il peut être poursuivi.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Train for your region</source>
        <translation>Entraîner pour votre région</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>{text} Go on?</source>
        <translation>{text} Continuer ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Forget what this training has learnt and begin again from the base model?</source>
        <translation>Oublier ce que cet entraînement a appris et recommencer à partir du modèle de base ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Forget what was learnt and begin from the base model</source>
        <translation>Oublier ce qui a été appris et repartir du modèle de base</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start over…</source>
        <translation>Recommencer…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start training</source>
        <translation>Démarrer l’entraînement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>The model is trained. See the next step for what it brought.</source>
        <translation>Le modèle est entraîné. Voyez à l’étape suivante ce que cela a apporté.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Training goes on in a process of its own, with low priority: QGIS and the search can be used meanwhile. It can be stopped at any time and continued later.</source>
        <translation>L’entraînement se déroule dans son propre processus, à faible priorité : QGIS et la recherche restent utilisables. Il peut être arrêté à tout moment et poursuivi plus tard.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Training, epoch {n}</source>
        <translation>Entraînement, époque {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Choose rasters and labels, then make the pairs.</source>
        <translation>Choisissez des rasters et des étiquettes, puis créez les paires.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Count what the labels give; nothing is written</source>
        <translation>Compter ce que donnent les étiquettes ; rien n’est écrit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Labels: polygons of a layer</source>
        <translation>Étiquettes : polygones de</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Make the pairs</source>
        <translation>Créer les paires</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>New pairs replace the old ones, and what was trained on them. Go on?</source>
        <translation>De nouvelles paires remplacent les anciennes, et ce qui a été entraîné avec elles. Continuer ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Reading rasters and labels…</source>
        <translation>Lecture des rasters et des étiquettes…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Tick the rasters on which labels lie.</source>
        <translation>Cochez les rasters sur lesquels se trouvent des étiquettes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>What they say</source>
        <translation>Ce qu’elles disent</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>A field that says “right” or “wrong” of each polygon, or yes or no; without one all are right.</source>
        <translation>Un champ qui dit « right » ou « wrong » de chaque polygone ; aucun : tous sont corrects.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>My marks</source>
        <translation>Mes marques</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>My marks in result lists</source>
        <translation>Mes marques dans les listes de résultats</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Only the {n} selected features</source>
        <translation><numerusform>Seulement l’entité sélectionnée</numerusform><numerusform>Seulement les {n} entités sélectionnées</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Selected features only</source>
        <translation>Entités sélectionnées uniquement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Verdict, if any</source>
        <translation>Verdict, s’il y en a un</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>A share of general pairs, seen again while it learns yours, keeps a model from forgetting. Without a file, the recipe&#x27;s own means have to do.</source>
        <translation>Une part de paires générales, revues pendant qu’il apprend les vôtres, empêche un modèle d’oublier. Sans fichier, les seuls moyens de la recette doivent suffire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>As the recipe has it</source>
        <translation>Selon la recette</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Choose a recipe.</source>
        <translation>Choisissez une recette.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Choose the checkpoint file.</source>
        <translation>Choisissez le fichier de point de contrôle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Epochs at most</source>
        <translation>Époques au maximum</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>For example: CC BY 4.0, or internal use only</source>
        <translation>Par exemple : CC BY 4.0, ou usage interne uniquement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>For example: Harbours of the Baltic</source>
        <translation>Par exemple : Ports de la Baltique</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>General pairs need a file and a folder of images.</source>
        <translation>Les paires générales demandent un fichier et un dossier d’images.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Give the new model a name.</source>
        <translation>Donnez un nom au nouveau modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Images of the pairs</source>
        <translation>Leurs images</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Keep what the model knows</source>
        <translation>Conserver ce que sait le modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Measuring a step of each recipe…</source>
        <translation>Mesure d’un pas de chaque recette…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Set up training…</source>
        <translation>Préparer l’entraînement…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Training ends before, where validation gets no better</source>
        <translation>L’entraînement se termine avant, dès que la validation ne s’améliore plus</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Training needs packages that are not installed yet.</source>
        <translation>L’entraînement demande des bibliothèques qui ne sont pas encore installées.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>After minus before, on the same blocks; an interval without 0 is no chance</source>
        <translation>Après moins avant, sur les mêmes blocs ; un intervalle sans 0 n’est pas dû au hasard</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>After, %</source>
        <translation>Après, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision before and after</source>
        <translation>Précision moyenne avant et après</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision with the base model; 95 % interval over blocks of the ground</source>
        <translation>Précision moyenne avec le modèle de base ; intervalle à 95 % sur des blocs de terrain</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision with the new model; 95 % interval over blocks of the ground</source>
        <translation>Précision moyenne avec le nouveau modèle ; intervalle à 95 % sur des blocs de terrain</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Before, %</source>
        <translation>Avant, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Gained</source>
        <translation>Gain</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Tiles that show the class, on ground that training has not seen</source>
        <translation>Tuiles qui montrent la classe, sur un terrain que l’entraînement n’a pas vu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Make the pairs again with what was edited; rows without a tick are left out</source>
        <translation>Recréer les paires avec ce qui a été modifié ; les lignes non cochées sont laissées de côté</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Pictures and captions</source>
        <translation>Images et légendes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>The form was changed since these pairs were made: make them again to use that.</source>
        <translation>Le formulaire a été modifié depuis la création de ces paires : recréez-les pour en tenir compte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Use these captions</source>
        <translation>Utiliser ces légendes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>What they give</source>
        <translation>Ce qu’elles donnent</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>What was noticed</source>
        <translation>Ce qui a été remarqué</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>split by {n} blocks of {side} {unit}, so that no tile is in two splits</source>
        <translation>réparties selon {n} blocs de {side} {unit}, si bien qu’aucune tuile n’est dans deux jeux</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>tiles of {sides} {unit}</source>
        <translation>tuiles de {sides} {unit}</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>{count} images</source>
        <translation><numerusform>{count} image</numerusform><numerusform>{count} images</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>“Check” counts what the labels give, class by class, before anything is made.</source>
        <translation>« Vérifier » compte ce que donnent les étiquettes, classe par classe, avant que quoi que ce soit ne soit créé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>Loss and validation recall</source>
        <translation>Perte et rappel de validation</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>Nothing has been measured yet</source>
        <translation>Rien n’a encore été mesuré</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>step {n} of {all}</source>
        <translation>pas {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>validation recall</source>
        <translation>rappel de validation</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>validation recall, best {value}</source>
        <translation>rappel de validation, meilleur {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/raster_choice.py"/>
        <source>Rasters to train on</source>
        <translation>Rasters d’entraînement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/raster_choice.py"/>
        <source>{name} ({state})</source>
        <translation>{name} ({state})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/recipe_list.py"/>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/recipe_list.py"/>
        <source>{size} of memory</source>
        <translation>{size} de mémoire</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Both models are asked on ground that training has not seen: the rasters are indexed for each of them in the cache, unless that was done before.</source>
        <translation>Les deux modèles sont interrogés sur un terrain que l’entraînement n’a pas vu : les rasters sont indexés pour chacun d’eux dans le cache, sauf si cela a déjà été fait.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Compare before and after</source>
        <translation>Comparer avant et après</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete the training</source>
        <translation>Supprimer l’entraînement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete the training…</source>
        <translation>Supprimer l’entraînement…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete this training with its pairs and its report?</source>
        <translation>Supprimer cet entraînement avec ses paires et son rapport ?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Index the rasters with it</source>
        <translation>Indexer les rasters avec lui</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Its model was not taken over and is deleted as well.</source>
        <translation>Son modèle n’a pas été repris et est supprimé aussi.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Marks go on teaching: “Teach this search” works on the new model, too.</source>
        <translation>Les marques continuent d’instruire : « Instruire cette recherche » fonctionne aussi avec le nouveau modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>{model} is among the models now. An index belongs to one model: the {n} rasters have to be indexed again before they are searched with this one.</source>
        <translation><numerusform>{model} est maintenant parmi les modèles. Un index appartient à un modèle : le raster doit être réindexé avant d’y chercher avec celui-ci.</numerusform><numerusform>{model} est maintenant parmi les modèles. Un index appartient à un modèle : les {n} rasters doivent être réindexés avant d’y chercher avec celui-ci.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>A new training</source>
        <translation>Un nouvel entraînement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>pairs are made</source>
        <translation>les paires sont créées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>trained</source>
        <translation>entraîné</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>trained and compared</source>
        <translation>entraîné et comparé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>For example: 192; 384</source>
        <translation>Par exemple : 192; 384</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>For example: 60; 120</source>
        <translation>Par exemple : 60; 120</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides in metres</source>
        <translation>Côtés en mètres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides in pixels</source>
        <translation>Côtés en pixels</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides of tiles in metres; several are separated by semicolons.</source>
        <translation>Côtés des tuiles en mètres ; séparez-en plusieurs par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides of tiles in pixels; several are separated by semicolons.</source>
        <translation>Côtés des tuiles en pixels ; séparez-en plusieurs par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Type the sides of tiles in metres, separated by semicolons.</source>
        <translation>Saisissez les côtés des tuiles en mètres, séparés par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Type the sides of tiles in pixels, separated by semicolons.</source>
        <translation>Saisissez les côtés des tuiles en pixels, séparés par des points-virgules.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>All fields of a feature</source>
        <translation>Tous les champs d’une entité</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Captions, in a field</source>
        <translation>Légendes, dans un champ</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Choose the field that says what the polygons show.</source>
        <translation>Choisissez le champ qui dit ce que montrent les polygones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Choose the field with the captions.</source>
        <translation>Choisissez le champ des légendes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Classes, in a field</source>
        <translation>Classes, dans un champ</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Each sentence needs {} once, where the class stands.</source>
        <translation>Chaque phrase doit contenir {} une fois, à la place de la classe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>For example: “a harbour of the Baltic with {}”. One sentence a line.</source>
        <translation>Par exemple : « a harbour of the Baltic with {} ». Une phrase par ligne.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Sentences around a class</source>
        <translation>Phrases autour d’une classe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Tags of OpenStreetMap</source>
        <translation>Attributs d’OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>The field of the class: pairs are counted and split by it.</source>
        <translation>Le champ de la classe : les paires sont comptées et réparties d’après lui.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Usual sentences are made. Own ones: one a line, {} stands for the class</source>
        <translation>Des phrases usuelles sont créées. Les vôtres : une par ligne, {} tient lieu de la classe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>“Check” shows one of the captions of each class.</source>
        <translation>« Vérifier » montre une des légendes de chaque classe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>A file could not be written: {reason}.</source>
        <translation>Un fichier n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>A filter of your network may look into the connection: name its certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
        <translation>Un filtre de votre réseau inspecte peut-être la connexion : indiquez son certificat dans la variable d’environnement PIP_CERT, ou utilisez un dossier de fichiers wheel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Check it, and its name and password, in Settings ▸ Options ▸ Network.</source>
        <translation>Vérifiez-le, avec son nom et son mot de passe, dans Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Check the network, and QGIS&#x27;s proxy in Settings ▸ Options ▸ Network; or use a folder of wheels.</source>
        <translation>Vérifiez le réseau, et le proxy de QGIS dans Préférences ▸ Options ▸ Réseau ; ou utilisez un dossier de fichiers wheel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Choose another Python, or install its modules venv and ensurepip.</source>
        <translation>Choisissez un autre Python, ou installez ses modules venv et ensurepip.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Choose another version of Python.</source>
        <translation>Choisissez une autre version de Python.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Copy the log and report it, or choose another version of Python.</source>
        <translation>Copiez le journal et signalez-le, ou choisissez une autre version de Python.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>End what uses the engine, other windows of QGIS too, then repair.</source>
        <translation>Fermez ce qui utilise le moteur, y compris d’autres fenêtres de QGIS, puis réparez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Fetch it with the same system and the same version of Python, see the command.</source>
        <translation>Récupérez-le avec le même système et la même version de Python, voir la commande.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Free some space, then repair: what is there already is used.</source>
        <translation>Libérez de l’espace, puis réparez : ce qui est déjà là est utilisé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Free some space; nothing was changed.</source>
        <translation>Libérez de l’espace ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Move them elsewhere; nothing was changed.</source>
        <translation>Déplacez-les ailleurs ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Setting up the engine was cancelled.</source>
        <translation>L’installation du moteur a été annulée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The certificate of {host} is not trusted here.</source>
        <translation>Le certificat de {host} n’est pas approuvé ici.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The disk is too full: {needed} are needed in {folder}, {free} are free.</source>
        <translation>Le disque est trop plein : {needed} sont nécessaires dans {folder}, {free} sont libres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The disk of {folder} ran full.</source>
        <translation>Le disque de {folder} s’est rempli.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The engine is being set up by another program already (process {pid} on {host}).</source>
        <translation>Un autre programme installe déjà le moteur (processus {pid} sur {host}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The folder has no wheel of {package} for Python {python} on this system.</source>
        <translation>Le dossier n’a pas de fichier wheel de {package} pour Python {python} sur ce système.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The log has what it said. Repair tries it again.</source>
        <translation>Le journal contient ce qui a été dit. Réparer essaie de nouveau.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The packages are installed, but do not work: {reason}.</source>
        <translation>Les bibliothèques sont installées, mais ne fonctionnent pas : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The packages could not be fetched: there is no way to {host}.</source>
        <translation>Les bibliothèques n’ont pas pu être récupérées : {host} est inaccessible.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The proxy let nothing through: {reason}.</source>
        <translation>Le proxy n’a rien laissé passer : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>There is no wheel of {package} for Python {python} on this system.</source>
        <translation>Il n’y a pas de fichier wheel de {package} pour Python {python} sur ce système.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Wait until it is done there.</source>
        <translation>Attendez que ce soit terminé là-bas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>pip failed: {reason}.</source>
        <translation>pip a échoué : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>{folder} holds files that are none of an environment.</source>
        <translation>{folder} contient des fichiers qui ne sont pas ceux d’un environnement.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>{python} could not make an environment: {reason}.</source>
        <translation>{python} n’a pas pu créer d’environnement : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Add it, or search elsewhere: the area is chosen beside the query.</source>
        <translation>Ajoutez-la, ou cherchez ailleurs : la zone se choisit à côté de la requête.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Free space on the disk, or set another folder for temporary files.</source>
        <translation>Libérez de l’espace sur le disque, ou définissez un autre dossier pour les fichiers temporaires.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>No polygon of “{layer}” is selected.</source>
        <translation>Aucun polygone de « {layer} » n’est sélectionné.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Select or draw polygons, or take another area.</source>
        <translation>Sélectionnez ou dessinez des polygones, ou prenez une autre zone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>The area of interest cannot be written: {reason}.</source>
        <translation>La zone d’intérêt ne peut pas être écrite : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>The project has no polygon layer “{layer}” in which to search.</source>
        <translation>Le projet n’a pas de couche de polygones « {layer} » dans laquelle chercher.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>“{layer}” holds no polygon.</source>
        <translation>« {layer} » ne contient aucun polygone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Choose a name that ends in .gpkg, .geojson or .csv.</source>
        <translation>Choisissez un nom qui se termine par .gpkg, .geojson ou .csv.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Choisissez un autre dossier, ou fermez le programme dans lequel le fichier est ouvert.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Tiles cannot be written as {path}.</source>
        <translation>Les tuiles ne peuvent pas être écrites sous {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>{path} cannot be written ({reason}).</source>
        <translation>{path} ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Heatmaps</source>
        <translation>Cartes de chaleur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Inferno on dark images</source>
        <translation>Inferno sur les images sombres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Turbo in steps</source>
        <translation>Turbo par paliers</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Violet to yellow</source>
        <translation>Violet à jaune</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>Make the file and its folder writable, save what is being edited in it, or close the program that holds it.</source>
        <translation>Rendez le fichier et son dossier accessibles en écriture, enregistrez ce qui y est en cours d’édition, ou fermez le programme qui le retient.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>Move the file away, or give it another name; marks make a new one.</source>
        <translation>Déplacez le fichier, ou donnez-lui un autre nom ; des marques en créent un nouveau.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>The marks cannot be written to {path}.</source>
        <translation>Les marques ne peuvent pas être écrites dans {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>{path} holds no labels that the plugin wrote.</source>
        <translation>{path} ne contient pas d’étiquettes écrites par l’extension.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>Labels “{text}”</source>
        <translation>Étiquettes « {text} »</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>right</source>
        <translation>correct</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>wrong</source>
        <translation>incorrect</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>Check that the disk has space and that {path} can be written.</source>
        <translation>Vérifiez qu’il y a de l’espace sur le disque et que {path} est accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>Select or draw polygons first.</source>
        <translation>Sélectionnez ou dessinez d’abord des polygones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>The labels of “{layer}” cannot be written: {reason}.</source>
        <translation>Les étiquettes de « {layer} » ne peuvent pas être écrites : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Best tiles</source>
        <translation>Meilleures tuiles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Best tiles for “{query}”</source>
        <translation>Meilleures tuiles pour « {query} »</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Heatmap</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Heatmap for “{query}”</source>
        <translation>Carte de chaleur pour « {query} »</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>QGIS cannot open the result file {path}.</source>
        <translation>QGIS ne peut pas ouvrir le fichier de résultats {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Search again; if it stays so, look at the log panel “Text Search”.</source>
        <translation>Relancez la recherche ; si cela persiste, consultez le journal « Text Search ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>no reference system</source>
        <translation>pas de SCR</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Choose a raster layer that comes from a file, for example a GeoTIFF.</source>
        <translation>Choisissez une couche raster qui provient d’un fichier, par exemple un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Draw the part that you want to search into a GeoTIFF with the button below.</source>
        <translation>Dessinez la partie où vous voulez chercher dans un GeoTIFF avec le bouton ci-dessous.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Repair the layer&#x27;s data source, or remove the layer.</source>
        <translation>Réparez la source de données de la couche, ou supprimez la couche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>The file of “{layer}” does not exist any more: {path}.</source>
        <translation>Le fichier de « {layer} » n’existe plus : {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” comes from a service ({provider}), not from a raster file.</source>
        <translation>« {layer} » provient d’un service ({provider}), pas d’un fichier raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” is a part of a larger file: {path}.</source>
        <translation>« {layer} » est une partie d’un fichier plus grand : {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>« {layer} » n’est pas une couche raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” lies inside an archive or on a server: {path}.</source>
        <translation>« {layer} » se trouve dans une archive ou sur un serveur : {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>closest, nothing stands out</source>
        <translation>les plus proches, rien ne se détache</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>rank {first} and lower</source>
        <translation>rang {first} et suivants</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>rank {first} to {last}</source>
        <translation>rang {first} à {last}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>{count} more, overlapping</source>
        <translation>{count} autres, en chevauchement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>Choose another name, or remove the layer first.</source>
        <translation>Choisissez un autre nom, ou supprimez d’abord la couche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>{path} is an index and is not replaced.</source>
        <translation>{path} est un index et n’est pas remplacé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>{path} is the file of this project.</source>
        <translation>{path} est le fichier de ce projet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>“{layer}” in this project is read from {path}.</source>
        <translation>« {layer} » dans ce projet est lue depuis {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Lower it and try again.</source>
        <translation>Abaissez-le et réessayez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Making polygons was cancelled.</source>
        <translation>La création des polygones a été annulée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Nothing reaches the threshold.</source>
        <translation>Rien n’atteint le seuil.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Polygons of a text search</source>
        <translation>Polygones d’une recherche par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Take the heatmaps of the single rasters.</source>
        <translation>Prenez les cartes de chaleur de chaque raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>The result file {path} cannot be read.</source>
        <translation>Le fichier de résultats {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>{path} is too large to make polygons of it at once.</source>
        <translation>{path} est trop grand pour en faire des polygones en une fois.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Closest matches to a text query, not a complete inventory. Values are relative to this raster and this query; they cannot be compared across queries.</source>
        <translation>Correspondances les plus proches d’une requête de texte, pas un inventaire complet. Les valeurs sont relatives à ce raster et à cette requête ; elles ne sont pas comparables d’une requête à l’autre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Text search</source>
        <translation>Recherche par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Check the connection and the layer, or choose another resolution.</source>
        <translation>Vérifiez la connexion et la couche, ou choisissez une autre résolution.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Choose a smaller area, or a resolution of {metres} m or coarser.</source>
        <translation>Choisissez une zone plus petite, ou une résolution de {metres} m ou plus grossière.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Drawing the layer was cancelled.</source>
        <translation>Le dessin de la couche a été annulé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Free space on the disk, or choose another folder.</source>
        <translation>Libérez de l’espace sur le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Move the map to where the layer shows something, or choose the layer&#x27;s extent.</source>
        <translation>Déplacez la carte là où la couche montre quelque chose, ou choisissez l’emprise de la couche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>That would be {n} million pixels; at most {most} million are drawn.</source>
        <translation>Cela ferait {n} millions de pixels ; au plus {most} millions sont dessinés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>The picture cannot be written to {path}: {reason}.</source>
        <translation>L’image ne peut pas être écrite dans {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>“{layer}” gave no picture of that area.</source>
        <translation>« {layer} » n’a donné aucune image de cette zone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>“{layer}” shows nothing in that area.</source>
        <translation>« {layer} » ne montre rien dans cette zone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>Nothing stands out</source>
        <translation>Rien ne se détache</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>drawn from {value}</source>
        <translation>dessiné à partir de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>fair from {value}</source>
        <translation>moyenne à partir de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>fair: not drawn</source>
        <translation>moyenne : non dessiné</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>relative similarity</source>
        <translation>similarité relative</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>strong from {value}</source>
        <translation>forte à partir de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>unlikely: not drawn</source>
        <translation>improbable : non dessiné</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>weak from {value}</source>
        <translation>faible à partir de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>weak: not drawn</source>
        <translation>faible : non dessiné</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Comparing the towers with the checkpoint</source>
        <translation>Comparaison des encodeurs avec le point de contrôle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>How much ground the training images show was not said: tiles that follow the model are {side} wide.</source>
        <translation>L’étendue de terrain que montrent les images d’entraînement n’a pas été indiquée : les tuiles qui suivent le modèle ont {side} de large.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Measuring what its scores mean</source>
        <translation>Mesure de ce que signifient ses scores</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Reading the checkpoint</source>
        <translation>Lecture du point de contrôle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Searching the sample scene</source>
        <translation>Recherche dans la scène d’exemple</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The file does not say whether its towers compute GELU or QuickGELU; GELU was taken, as of a model that was trained with open_clip. If that is wrong, the model works badly: convert it again as {other}.</source>
        <translation>Le fichier ne dit pas si ses encodeurs calculent GELU ou QuickGELU ; GELU a été retenu, comme pour un modèle entraîné avec open_clip. Si c’est faux, le modèle fonctionne mal : convertissez-le de nouveau comme {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The file does not say whether its towers compute GELU or QuickGELU; QuickGELU was taken, as of OpenAI&#x27;s models, RemoteCLIP and GeoRSCLIP. If that is wrong, the model works badly: convert it again as {other}.</source>
        <translation>Le fichier ne dit pas si ses encodeurs calculent GELU ou QuickGELU ; QuickGELU a été retenu, comme pour les modèles d’OpenAI, RemoteCLIP et GeoRSCLIP. Si c’est faux, le modèle fonctionne mal : convertissez-le de nouveau comme {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The model hardly tells the photographs that ship with the plugin apart: one that shows what a text names scores above one that does not in {share} of the cases, where chance is 50 %. Its weights may never have been trained, or for something else than images with texts, or with another activation or normalisation.</source>
        <translation>Le modèle distingue à peine les photographies fournies avec l’extension : une qui montre ce que nomme un texte obtient un score supérieur à une qui ne le montre pas dans {share} des cas, alors que le hasard donne 50 %. Ses poids n’ont peut-être jamais été entraînés, ou l’ont été pour autre chose que des images avec textes, ou avec une autre activation ou normalisation.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>This takes about {memory} GB of memory and {disk} GB of disk.</source>
        <translation>Cela prend environ {memory} Go de mémoire et {disk} Go de disque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>It was indexed as {path}; its tiles are kept.</source>
        <translation>Il a été indexé sous {path} ; ses tuiles sont conservées.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Its tiles are built again, since {reason}.</source>
        <translation>Ses tuiles sont reconstruites, car {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Its tiles are built again, since {reason}: those that the index had, and those in the area of interest.</source>
        <translation>Ses tuiles sont reconstruites, car {reason} : celles qu’avait l’index, et celles de la zone d’intérêt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Rows that were added by hand to the layer of {path} are no tiles and are not searched: {n}.</source>
        <translation>Les lignes ajoutées à la main à la couche de {path} ne sont pas des tuiles et la recherche les ignore : {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Tiles of {path} that were removed from its layer by hand are not searched: {n}. The index command builds them again.</source>
        <translation>La recherche ignore les tuiles de {path} supprimées à la main de sa couche : {n}. La commande index les reconstruit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another number of views ({built}, not {wanted})</source>
        <translation>un autre nombre de vues ({built} et non {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another overlap ({built}, not {wanted})</source>
        <translation>un autre recouvrement ({built} et non {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another stretch ({built}, not {wanted})</source>
        <translation>un autre étirement ({built} et non {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another tile size ({built}, not {wanted})</source>
        <translation>une autre taille de tuile ({built} et non {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>it was written again since it was indexed</source>
        <translation>il a été réécrit depuis son indexation</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>other bands ({built}, not {wanted})</source>
        <translation>d’autres bandes ({built} et non {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>other scales ({built}, not {wanted})</source>
        <translation>d’autres échelles ({built} et non {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} says something else about it</source>
        <translation>le fichier {name} en dit autre chose</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} that it is made of changed</source>
        <translation>le fichier {name} dont il se compose a changé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} that it is made of is missing</source>
        <translation>le fichier {name} dont il se compose manque</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} was added beside it</source>
        <translation>le fichier {name} a été ajouté à côté de lui</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file&#x27;s content changed</source>
        <translation>le contenu du fichier a changé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file&#x27;s size changed from {then} to {now} bytes</source>
        <translation>la taille du fichier est passée de {then} à {now} octets</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the files that it is made of are others where it lies now</source>
        <translation>les fichiers dont il se compose sont différents là où il se trouve maintenant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the raster is read otherwise than it was</source>
        <translation>le raster est lu autrement qu’auparavant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the raster lies elsewhere than it did</source>
        <translation>le raster se trouve ailleurs qu’auparavant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>windows that are indexed: {done} of {all}</source>
        <translation>fenêtres indexées : {done} sur {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>{path} does not exist any more; relocate it if it was moved, or forget it</source>
        <translation>{path} n’existe plus ; relocalisez-le s’il a été déplacé, ou oubliez-le</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>{path}: GeoParquet beside indexes, and so left out unless named: {names}</source>
        <translation>{path} : GeoParquet à côté d’index, donc laissés de côté s’ils ne sont pas nommés : {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A class is shown by {share} of the tiles in the mean: for these labels the tiles are so large that any order looks good. Smaller tiles tell more.</source>
        <translation>Une classe est montrée par {share} des tuiles en moyenne : pour ces étiquettes, les tuiles sont si grandes que n’importe quel ordre paraît bon. Des tuiles plus petites en disent plus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A taught search looks better than it is on the places that taught it: limit the evaluation to an area without them.</source>
        <translation>Une recherche instruite paraît meilleure qu’elle ne l’est sur les lieux qui l’ont instruite : limitez l’évaluation à une zone qui ne les contient pas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A tile without a label counts as one that does not show it.</source>
        <translation>Une tuile sans étiquette compte comme une tuile qui ne la montre pas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>All polygons are of one class: training has nothing to tell it apart from, and its result says little about search. Label other things as well.</source>
        <translation>Tous les polygones sont d’une seule classe : l’entraînement n’a rien dont la distinguer, et dit peu de la recherche. Étiquetez aussi d’autres choses.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Images left out, as {path} says: {n}.</source>
        <translation>Images écartées, comme le dit {path} : {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Images of {names} left out of training: {n} – by chance, so that no class is more than {share} of them.</source>
        <translation>Images de {names} écartées de l’entraînement : {n} – au hasard, pour qu’aucune classe n’en dépasse {share}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Intervals are those in which 95 % of the resamples lie, each drawn from {n} blocks of {side}: tiles side by side are alike.</source>
        <translation>Les intervalles sont ceux où se trouvent 95 % des rééchantillonnages, chacun tiré de {n} blocs de {side} : des tuiles côte à côte se ressemblent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – it is not clear whether they are right or wrong. Say right or wrong there.</source>
        <translation>Étiquettes ignorées : {n} – il n’est pas clair si elles sont correctes ou incorrectes. Indiquez-y right ou wrong.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – their geometry cannot be read, first that of feature {feature}: {reason}.</source>
        <translation>Étiquettes écartées : {n} – leur géométrie ne peut pas être lue, d’abord celle de l’entité {feature} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – their geometry is empty or no polygon. Give points and lines a buffer first.</source>
        <translation>Étiquettes ignorées : {n} – leur géométrie est vide ou n’est pas un polygone. Donnez d’abord un tampon aux points et aux lignes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they are smaller than a pixel.</source>
        <translation>Étiquettes ignorées : {n} – elles sont plus petites qu’un pixel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they lie on none of the rasters.</source>
        <translation>Étiquettes ignorées : {n} – elles ne se trouvent sur aucun des rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say nothing.</source>
        <translation>Étiquettes ignorées : {n} – elles ne disent rien.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say right and wrong of the same place, first about “{text}”.</source>
        <translation>Étiquettes ignorées : {n} – elles disent correct et incorrect du même lieu, d’abord au sujet de « {text} ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say the same of a polygon again.</source>
        <translation>Étiquettes ignorées : {n} – elles redisent la même chose d’un polygone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels that cross themselves: {n} – their polygons were repaired.</source>
        <translation>Étiquettes qui se croisent elles-mêmes : {n} – leurs polygones ont été réparés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels without a verdict: {n} – they count as right.</source>
        <translation>Étiquettes sans verdict : {n} – elles comptent comme correctes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Mean average precision here {before} → {after}, {gained}: labels lie in too few places to tell whether that is chance.</source>
        <translation>Précision moyenne (mAP) ici {before} → {after}, {gained} : les étiquettes se trouvent en trop peu de lieux pour dire si c’est dû au hasard.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Mean average precision here: {after} (classes: {n}).</source>
        <translation>Précision moyenne (mAP) ici : {after} (classes : {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No difference can be told here: mean average precision {before} → {after}, {gained}.</source>
        <translation>Aucune différence ne peut être établie ici : précision moyenne (mAP) {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No image shows {names}: of a polygon it must hold half, or it must cover a quarter of the image, and lie within the blocks of a split. Draw parts of long things, or give other sizes.</source>
        <translation>Aucune image ne montre {names} : elle doit contenir la moitié d’un polygone, ou celui-ci doit couvrir un quart de l’image, et se trouver dans les blocs d’un jeu. Dessinez des parties des choses longues, ou indiquez d’autres tailles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No polygon lies on {path}: no images are made of it.</source>
        <translation>Aucun polygone ne se trouve sur {path} : aucune image n’en est tirée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Of the area, only the ground of the split “{split}” counts.</source>
        <translation>De la zone, seul compte le terrain du jeu « {split} ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Only a few images of {names} are for training: {counts}.</source>
        <translation>Seules quelques images entraînent {names} : {counts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Only tiles that a label touches count.</source>
        <translation>Seules comptent les tuiles que touche une étiquette.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Rasters without a reference system: {n}, first {path} – the labels&#x27; coordinates are taken for theirs. If the labels are in another system, nothing here means anything.</source>
        <translation>Rasters sans SCR : {n}, d’abord {path} – les coordonnées des étiquettes sont prises pour les leurs. Si les étiquettes sont dans un autre système, rien ici n’a de sens.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Rows of {path} that name another split or label than the image has: {n} – only captions are taken from there. Labels are changed in the layer, and splits follow the ground.</source>
        <translation>Lignes de {path} qui nomment un autre jeu ou une autre étiquette que ceux de l’image : {n} – seules les légendes en sont reprises. Les étiquettes se modifient dans la couche, et les jeux suivent le terrain.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Search got better here: mean average precision {before} → {after}, {gained}.</source>
        <translation>La recherche s’est améliorée ici : précision moyenne (mAP) {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Search got worse here: mean average precision {before} → {after}, {gained}.</source>
        <translation>La recherche s’est dégradée ici : précision moyenne (mAP) {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The labels have no reference system: their coordinates are taken for the raster&#x27;s.</source>
        <translation>Les étiquettes n’ont pas de SCR : leurs coordonnées sont prises pour celles du raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The model is compared with itself, on the same tiles: there can be no difference. Name another one.</source>
        <translation>Le modèle est comparé à lui-même, sur les mêmes tuiles : il ne peut y avoir aucune différence. Nommez-en un autre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The texts of the field {field} are sentences: they are taken for captions, and polygons have no class. Name the field of classes too, so that they are spread over the splits.</source>
        <translation>Les textes du champ {field} sont des phrases : ils sont pris comme légendes, et les polygones n’ont pas de classe. Nommez aussi le champ des classes, pour qu’elles soient réparties entre les jeux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The tiles are up to {side} wide, and this ground was kept free of training for tiles of {largest}: some show a part of what the model was trained on, and look better for it. Evaluate with tiles of {largest} and the scale 1.</source>
        <translation>Les tuiles ont jusqu’à {side} de large, et ce terrain a été tenu à l’écart de l’entraînement pour des tuiles de {largest} : certaines montrent une partie de ce sur quoi le modèle a été entraîné, et paraissent meilleures de ce fait. Évaluez avec des tuiles de {largest} et l’échelle 1.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There are no intervals: fewer than {n} blocks are too few to tell what is chance. Evaluate on a larger area, or with smaller blocks.</source>
        <translation>Il n’y a pas d’intervalles : moins de {n} blocs ne suffisent pas pour dire ce qui est dû au hasard. Évaluez sur une zone plus grande, ou avec des blocs plus petits.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There is no interval where fewer than {n} blocks show a class, which is too few to tell: {labels}.</source>
        <translation>Il n’y a pas d’intervalle là où moins de {n} blocs montrent une classe, trop peu pour conclure : {labels}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There is one class only, “{label}”: what is said of it says nothing of other queries.</source>
        <translation>Il n’y a qu’une classe, « {label} » : ce qui en est dit ne dit rien d’autres requêtes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles left out: {n} of {all} – they lie across the border of two splits.</source>
        <translation>Tuiles écartées : {n} sur {all} – elles sont à cheval sur la limite de deux jeux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles left out: {n} – they show no pixels with data.</source>
        <translation>Tuiles écartées : {n} – elles ne montrent aucun pixel avec des données.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles of {side} do not fit {path}: it has none of them.</source>
        <translation>Les tuiles de {side} ne conviennent pas à {path} : il n’en a aucune.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles that show a little of a region, and are neither right nor wrong for its class: {n} – less than a quarter of the tile, and less than half of the region.</source>
        <translation>Tuiles qui montrent un peu d’une région et ne sont ni correctes ni incorrectes pour sa classe : {n} – moins d’un quart de la tuile, et moins de la moitié de la région.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Where nobody judged, a tile counts as wrong: with verdicts on some results, count labelled tiles only.</source>
        <translation>Là où personne n’a jugé, une tuile compte comme incorrecte : avec des verdicts sur quelques résultats, ne comptez que les tuiles étiquetées.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{names} can be seen in one or two blocks of {side} only, and not in every split: label some elsewhere too, or give smaller tiles or blocks.</source>
        <translation>{names} ne se voient que dans un ou deux blocs de {side}, et pas dans chaque jeu : étiquetez-en aussi ailleurs, ou indiquez des tuiles ou des blocs plus petits.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} as asked for.</source>
        <translation>{side} comme demandé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground besides: {names} are some {width} wide, and small in larger tiles.</source>
        <translation>{side} de terrain en plus : {names} ont environ {width} de large, et sont petits dans des tuiles plus grandes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground besides: {names} are some {width} wide, and smaller tiles show parts of them only.</source>
        <translation>{side} de terrain en plus : {names} ont environ {width} de large, et des tuiles plus petites n’en montrent que des parties.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, as in the tiles that people judged.</source>
        <translation>{side} de terrain, comme le montrent les tuiles qui ont été jugées.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, less than the {typical} that suit the model {model}: so small an area is split into training, validation and test only with smaller tiles.</source>
        <translation>{side} de terrain, moins que les {typical} qui conviennent au modèle {model} : une zone si petite ne se répartit en entraînement, validation et test qu’avec des tuiles plus petites.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, less than the {typical} that suit the model {model}: the rasters are too small for larger tiles.</source>
        <translation>{side} de terrain, moins que les {typical} qui conviennent au modèle {model} : les rasters sont trop petits pour des tuiles plus grandes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, which the images of the model {model} show as a rule.</source>
        <translation>{side} de terrain, ce que montrent en général les images du modèle {model}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground: the resolution allows no smaller tiles, and the model {model} knows images of {low} to {high}.</source>
        <translation>{side} de terrain : la résolution ne permet pas de tuiles plus petites, et le modèle {model} connaît des images de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{split} shows nothing of {names}.</source>
        <translation>{split} ne montre rien de {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>“{label}” was left out: at this tile size no tile shows any region of it (regions: {n}).</source>
        <translation>« {label} » a été écarté : à cette taille de tuile, aucune tuile n’en montre une région (régions : {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>It differs from {reference} on the CPU: cosine {globe} global, {local} local, where {least} is asked for.</source>
        <translation>Il diffère de {reference} sur le CPU : cosinus {globe} global, {local} local, alors que {least} est demandé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: ONNX Runtime could not start it, and gives no reason.</source>
        <translation>Pas de CUDA : ONNX Runtime n’a pas pu le démarrer, et ne donne pas de raison.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: ONNX Runtime could not start it: {reason}.</source>
        <translation>Pas de CUDA : ONNX Runtime n’a pas pu le démarrer : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: no NVIDIA GPU with a driver was found here.</source>
        <translation>Pas de CUDA : aucun GPU NVIDIA avec un pilote n’a été trouvé ici.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver does not answer ({reason}). Restart the computer; if that does not help, install the driver again.</source>
        <translation>Pas de CUDA : le pilote NVIDIA ne répond pas ({reason}). Redémarrez l’ordinateur ; si cela n’aide pas, réinstallez le pilote.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed onnxruntime-gpu needs {cuda}. Update the driver, or install an older onnxruntime-gpu: {command}</source>
        <translation>Pas de CUDA : le pilote NVIDIA {driver} connaît CUDA jusqu’à {knows}, et l’onnxruntime-gpu installé a besoin de {cuda}. Mettez à jour le pilote, ou prenez une version plus ancienne : {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed onnxruntime-gpu needs {cuda}. Update the driver.</source>
        <translation>Pas de CUDA : le pilote NVIDIA {driver} connaît CUDA jusqu’à {knows}, et l’onnxruntime-gpu installé a besoin de {cuda}. Mettez à jour le pilote.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the environment variable CUDA_VISIBLE_DEVICES hides the GPU, {gpu}.</source>
        <translation>Pas de CUDA : la variable d’environnement CUDA_VISIBLE_DEVICES masque le GPU, {gpu}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the installed onnxruntime {version} is the one for CPUs. Set the engine up for NVIDIA GPUs, which installs onnxruntime-gpu in its place.</source>
        <translation>Pas de CUDA : l’onnxruntime {version} installé est celui pour CPU. Installez le moteur pour les GPU NVIDIA, ce qui met onnxruntime-gpu à sa place.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the installed onnxruntime-gpu {version} has no kernels for {gpu} (architecture {architecture}). A newer version may have them for a new GPU, an older one for an old GPU.</source>
        <translation>Pas de CUDA : l’onnxruntime-gpu {version} installé n’a pas de noyaux pour {gpu} (architecture {architecture}). Une version plus récente peut en avoir pour un GPU récent, une plus ancienne pour un GPU ancien.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the memory of {gpu} is full, {free} are free. End other programs that use it.</source>
        <translation>Pas de CUDA : la mémoire de {gpu} est pleine, {free} sont libres. Fermez les autres programmes qui l’utilisent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: {libraries} cannot be loaded. Run: {command}</source>
        <translation>Pas de CUDA : {libraries} ne peuvent pas être chargées. Exécutez : {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No runtime here computes on {device}.</source>
        <translation>Aucun environnement d’exécution ne calcule ici sur {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>The memory of {gpu} ran full. Tiles computed at a time from now on: {n} at most.</source>
        <translation>La mémoire de {gpu} s’est remplie. Tuiles calculées à la fois désormais : {n} au plus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{name} is not used: {reason}</source>
        <translation>{name} n’est pas utilisé : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{reason} (The CPU is used.)</source>
        <translation>{reason} (Le CPU est utilisé.)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{runtime} computes on the CPU; the device {device} is not used.</source>
        <translation>{runtime} calcule sur le CPU ; le périphérique {device} n’est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{runtime} was asked for, but the engine&#x27;s environment has no package {package} (pip install {package}); {other} is used.</source>
        <translation>{runtime} a été demandé, mais l’environnement du moteur n’a pas la bibliothèque {package} (pip install {package}) ; {other} est utilisé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>A tile is only {pixels} raster pixels wide; the model looks at {wanted}, so larger tiles would show more.</source>
        <translation>Une tuile n’a que {pixels} pixels du raster de large ; le modèle en regarde {wanted} : des tuiles plus grandes montreraient plus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Band {band} carries the mark of transparency but holds an image, such as near infrared: it hides no pixel. Name it as the alpha band if it should.</source>
        <translation>La bande {band} porte la marque de transparence mais contient une image, par exemple le proche infrarouge : elle ne masque aucun pixel. Nommez-la comme bande de transparence si elle le doit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Its geotransform gives the pixels no place or no size: it is taken for a picture without a reference system.</source>
        <translation>Sa géotransformation ne donne aux pixels ni position ni taille : il est pris pour une image sans SCR.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>No pixel can hold {value}, which was given as the nodata value: the values are {types}. Every pixel counts as data.</source>
        <translation>Aucun pixel ne peut contenir {value}, donnée comme valeur NoData : les valeurs sont {types}. Tous les pixels comptent comme données.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Nothing in the file tells which of its {n} bands are red, green and blue: bands {bands} are taken for them. Choose the bands where others are (satellite images often hold blue first: 3, 2, 1).</source>
        <translation>Rien dans le fichier ne dit lesquelles de ses {n} bandes sont rouge, verte et bleue : les bandes {bands} sont prises pour elles. Choisissez les bandes si ce sont d’autres (les images satellites ont souvent le bleu en premier : 3, 2, 1).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The area of interest has no reference system: the area&#x27;s coordinates are taken for the raster&#x27;s.</source>
        <translation>La zone d’intérêt n’a pas de SCR : les coordonnées de la zone sont prises pour celles du raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The raster has no ground scale, so it is unknown whether its tiles suit the model, which was trained on images of {low} to {high}.</source>
        <translation>Le raster n’a pas d’échelle au sol : on ne sait pas si ses tuiles conviennent au modèle, qui a été entraîné sur des images de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The raster has no reference system: the area&#x27;s coordinates are taken for the raster&#x27;s.</source>
        <translation>Le raster n’a pas de SCR : les coordonnées de la zone sont prises pour celles du raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The tile size {size} is that of the index: a tile is only {pixels} pixels of this raster wide, which makes {tiles} tiles that show little. Give the raster an index of its own, under another name: there the size follows the raster.</source>
        <translation>La taille de tuile {size} est celle de l’index : une tuile n’a que {pixels} pixels de ce raster de large, ce qui fait {tiles} tuiles qui montrent peu. Donnez au raster un index à lui, sous un autre nom : la taille y suit le raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The transparency in band {band} reaches only {highest}: pixels from {opaque} on count as valid.</source>
        <translation>La transparence de la bande {band} n’atteint que {highest} : les pixels à partir de {opaque} comptent comme valides.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The values lie between {low} and {high} of 0 to 255: they are stretched to the whole range. Give none as the stretch to take them as they are.</source>
        <translation>Les valeurs sont entre {low} et {high} sur 0 à 255 : elles sont étirées sur tout l’intervalle. Indiquez none comme étirement pour les prendre telles quelles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The values, {low} to {high}, lie nearly all outside the range that was given as the stretch: every tile looks alike. Give a range within them, or auto.</source>
        <translation>Les valeurs, de {low} à {high}, sont presque toutes en dehors de l’intervalle donné comme étirement : toutes les tuiles se ressemblent. Indiquez un intervalle situé parmi elles, ou auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground, since the raster is too small for larger ones; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Les tuiles montrent environ {side} de terrain, car le raster est trop petit pour de plus grandes ; le modèle a été entraîné sur des images de {low} à {high} : les résultats peuvent être médiocres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground, since the raster&#x27;s resolution allows no smaller ones; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Les tuiles montrent environ {side} de terrain, car la résolution du raster n’en permet pas de plus petites ; le modèle a été entraîné sur des images de {low} à {high} : les résultats peuvent être médiocres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground: the raster is too small for larger ones. That is within the {low} to {high} of the images that the model was trained on.</source>
        <translation>Les tuiles montrent environ {side} de terrain : le raster est trop petit pour de plus grandes. C’est dans l’intervalle de {low} à {high} des images sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground: the raster&#x27;s resolution allows no smaller ones. That is within the {low} to {high} of the images that the model was trained on.</source>
        <translation>Les tuiles montrent environ {side} de terrain : la résolution du raster n’en permet pas de plus petites. C’est dans l’intervalle de {low} à {high} des images sur lesquelles le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show at least {side} of ground; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Les tuiles montrent au moins {side} de terrain ; le modèle a été entraîné sur des images de {low} à {high} : les résultats peuvent être médiocres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show at most {side} of ground; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Les tuiles montrent au plus {side} de terrain ; le modèle a été entraîné sur des images de {low} à {high} : les résultats peuvent être médiocres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Where the raster lies is told by a sensor model (RPC) only: it is laid onto the ground as QGIS shows it.</source>
        <translation>Seul un modèle de capteur (RPC) dit où se trouve le raster : il est placé sur le terrain comme QGIS l’affiche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Where the raster lies is told by ground control points only ({n}): it is laid onto the ground as QGIS shows it.</source>
        <translation>Seuls des points d’appui (GCP : {n}) disent où se trouve le raster : il est placé sur le terrain comme QGIS l’affiche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{path}: no rasters, or written by this program, and so left out: {names}</source>
        <translation>{path} : pas des rasters, ou écrits par ce programme, donc laissés de côté : {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{share} of the pixels hold {value}, and the file declares no nodata value: they count as data. Give {value} as the nodata value if they are none.</source>
        <translation>{share} des pixels contiennent {value}, et le fichier ne déclare pas de valeur NoData : ils comptent comme données. Indiquez {value} comme valeur NoData s’ils n’en sont pas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{share} of the pixels hold {value}, far from all others: they count as pixels without data, though the file does not declare it. Give none as the nodata value if they are data.</source>
        <translation>{share} des pixels contiennent {value}, loin de tous les autres : ils comptent comme pixels sans données, bien que le fichier ne le déclare pas. Indiquez none comme valeur NoData s’ils sont des données.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Labels do not tell how often the thing is met: the levels weak, fair and strong are as if half of the tiles showed it. Where it is rare, fewer of the tiles of a level do.</source>
        <translation>Les étiquettes ne disent pas à quelle fréquence la chose se rencontre : les niveaux faible, moyenne et forte valent comme si la moitié des tuiles la montraient. Là où elle est rare, moins de tuiles d’un niveau la montrent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Marked tiles left out: {n} – they are not in the searched indexes any more.</source>
        <translation>Tuiles marquées laissées de côté : {n} – elles ne sont plus dans les index consultés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Not searched: {reason}</source>
        <translation>Recherche non effectuée : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Of {all} labelled tiles {n} were taken, at random.</source>
        <translation>Sur {all} tuiles étiquetées, {n} ont été prises, au hasard.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>On marked tiles that were held out, what was taught ranks no better than the words alone. More labels may help, of other places and of what is easily mistaken.</source>
        <translation>Sur les tuiles marquées mises de côté, ce qui a été appris ne classe pas mieux que les mots seuls. Davantage d’étiquettes peut aider, d’autres lieux et de ce qui se confond facilement.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Only the rasters with the best tiles have a heatmap: {n} of {all}.</source>
        <translation>Seuls les rasters avec les meilleures tuiles ont une carte de chaleur : {n} sur {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name} is only {pixels} pixels wide; the model looks at {wanted}, so it may see little in it.</source>
        <translation>L’exemple {name} n’a que {pixels} pixels de large ; le modèle en regarde {wanted} : il peut y voir peu de choses.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name} shows {side} of ground; the model was trained on images of {low} to {high}, so it may see little in it.</source>
        <translation>L’exemple {name} montre {side} de terrain ; le modèle a été entraîné sur des images de {low} à {high} : il peut y voir peu de choses.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name}: {note}</source>
        <translation>L’exemple {name} : {note}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The index {path} changed since the example was chosen: tile {now}, which shares {share} with it, stands for tile {then} now.</source>
        <translation>L’index {path} a changé depuis le choix de l’exemple : la tuile {now}, qui en partage {share}, tient maintenant lieu de la tuile {then}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model knows no word of this query: the list means little. Describe it in other English words.</source>
        <translation>Le modèle ne connaît aucun mot de cette requête : la liste a peu de sens. Décrivez-la avec d’autres mots anglais.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model looks at squares: only the middle of the image is seen.</source>
        <translation>Le modèle regarde des carrés : seul le milieu de l’image est vu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model looks at squares: the rectangle is seen with what lies beside it.</source>
        <translation>Le modèle regarde des carrés : le rectangle est vu avec ce qui se trouve à côté.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The text “{text}…” is longer than the model reads, {n} pieces of words: its end is left out.</source>
        <translation>Le texte « {text}… » est plus long que ce que lit le modèle, {n} fragments de mots : sa fin est laissée de côté.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles left out: {n} – they are marked both right and wrong.</source>
        <translation>Tuiles laissées de côté : {n} – elles sont marquées à la fois correctes et incorrectes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles marked before the index changed: {n} – the tiles that lie there now stand for them.</source>
        <translation>Tuiles marquées avant que l’index ne change : {n} – celles qui s’y trouvent maintenant en tiennent lieu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles of rasters without a reference system, which have no place on a map beside the others: {n}.</source>
        <translation>Tuiles de rasters sans système de référence, qui n’ont pas leur place à côté des autres sur une carte : {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles that show other labels, and nothing of this one: {n} – they count as wrong.</source>
        <translation>Tuiles qui montrent d’autres étiquettes, et rien de celle-ci : {n} – elles comptent comme incorrectes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Too few labels to tell what was gained. Tiles that are right: {right}, wrong: {wrong}; places: {places}. It can be told from five of either on, in several places.</source>
        <translation>Trop peu d’étiquettes pour dire ce qui a été gagné. Tuiles correctes : {right}, incorrectes : {wrong} ; lieux : {places}. On peut le dire à partir de cinq de chaque sorte, en plusieurs lieux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Choosing tiles</source>
        <translation>Choix des tuiles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Dividing the ground</source>
        <translation>Répartition du terrain</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Encoding images</source>
        <translation>Encodage des images</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>For CLIP models: small updates in every layer, all else frozen. Needs less memory than training the whole model, and forgets less.</source>
        <translation>Pour les modèles CLIP : de petites mises à jour dans chaque couche, tout le reste gelé. Demande moins de mémoire que l’entraînement du modèle entier, et oublie moins.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>From about 100 images on: learns most. It forgets most, too: give general pairs to replay.</source>
        <translation>À partir d’environ 100 images : apprend le plus. Oublie aussi le plus : indiquez des paires générales à rejouer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>General pairs that are replayed: {kept}, measured on: {measured}, left out: {left}.</source>
        <translation>Paires générales rejouées : {kept}, qui servent à mesurer : {measured}, écartées : {left}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Last layers only</source>
        <translation>Dernières couches seulement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Low-rank updates (LoRA)</source>
        <translation>Mises à jour de rang faible (LoRA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Measuring a step</source>
        <translation>Mesure d’un pas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Measuring the base model</source>
        <translation>Mesure du modèle de base</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Of {model} no frozen features are kept. Take low-rank updates, which learn as few weights.</source>
        <translation>De {model}, aucun descripteur gelé n’est conservé. Prenez les mises à jour de rang faible, qui apprennent aussi peu de poids.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Only CLIP models have places for adapters. Train the last layers only, or the whole model.</source>
        <translation>Seuls les modèles CLIP ont des emplacements pour des adaptateurs. Entraînez seulement les dernières couches, ou le modèle entier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Reading the labels</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Reading tiles</source>
        <translation>Lecture des tuiles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>The first to try where there are fewer than about 100 images: learns least, and forgets least.</source>
        <translation>La première à essayer quand il y a moins d’environ 100 images : apprend le moins, et oublie le moins.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>The whole model</source>
        <translation>Le modèle entier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Training found nothing better on validation: the new model is the base as it was. Label more places, or other ones.</source>
        <translation>L’entraînement n’a rien trouvé de mieux à la validation : le nouveau modèle est le modèle de base tel qu’il était. Étiquetez plus de lieux, ou d’autres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Weighing what was learnt against what is forgotten</source>
        <translation>Mise en balance de ce qui a été appris et de ce qui est oublié</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>What was learnt would have cost more of what the base knew than is allowed: the new model is the base as it was. Give general pairs to replay.</source>
        <translation>Ce qui a été appris aurait coûté plus de ce que savait le modèle de base qu’il n’est permis : le nouveau modèle est le modèle de base tel qu’il était. Indiquez des paires générales à rejouer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Writing captions</source>
        <translation>Écriture des légendes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Writing the model</source>
        <translation>Écriture du modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>{share} of what epoch {epoch} learnt was taken: all of it would have lost {lost} of what the base knew, and {most} are allowed. It finds {recall} on validation, all of it {whole}. Give general pairs to replay, so that more can be taken.</source>
        <translation>{share} de ce que l’époque {epoch} a appris ont été repris : le tout aurait perdu {lost} de ce que savait le modèle de base, et {most} sont permis. Il trouve {recall} à la validation, {whole} avec le tout. Indiquez des paires générales à rejouer, pour que davantage puisse être repris.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>{share} of what epoch {epoch} learnt was taken: it finds more on validation than all of it does ({recall}, {whole}).</source>
        <translation>{share} de ce que l’époque {epoch} a appris ont été repris : cela trouve plus à la validation que le tout ({recall}, {whole}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind} from {low} to {high}, such as {example}.</source>
        <translation>Indiquez {kind} de {low} à {high}, par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind}, such as {example}.</source>
        <translation>Indiquez {kind}, par exemple {example}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind}.</source>
        <translation>Indiquez {kind}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of examples</source>
        <translation>une liste d’exemples</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of paths</source>
        <translation>une liste de chemins</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of {n}</source>
        <translation>une liste de {n} éléments</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number from {low} to {high}</source>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number of at least {low}</source>
        <translation>un nombre d’au moins {low}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number of thousands of digits</source>
        <translation>de plusieurs milliers de chiffres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a path</source>
        <translation>un chemin</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a whole number from {low} to {high}</source>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it holds other tables as well: {names}</source>
        <translation>il contient aussi d’autres tables : {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is a text-search index</source>
        <translation>c’est un index de recherche par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a file of results that this program wrote</source>
        <translation>ce n’est pas un fichier de résultats écrit par ce programme</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a file that this program exported</source>
        <translation>ce n’est pas un fichier exporté par ce programme</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a heatmap that this program wrote</source>
        <translation>ce n’est pas une carte de chaleur écrite par ce programme</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a report that this program wrote</source>
        <translation>ce n’est pas un rapport écrit par ce programme</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a taught search that this program wrote</source>
        <translation>ce n’est pas une recherche instruite écrite par ce programme</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a text-search index</source>
        <translation>ce n’est pas un index de recherche par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not an index of this program, or too damaged to tell</source>
        <translation>ce n’est pas un index de ce programme, ou il est trop endommagé pour le dire</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>numbers separated by commas</source>
        <translation>des nombres séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>whole numbers separated by commas</source>
        <translation>des nombres entiers séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} autres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>GeoParquet files, or folders of them.</source>
        <translation>Fichiers GeoParquet, ou dossiers qui en contiennent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Replace the index where it exists.</source>
        <translation>Remplacer l’index s’il existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>The index, a GeoPackage.</source>
        <translation>L’index, un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>The tiles with their embeddings: GeoParquet, or a GeoPackage (.gpkg), which has them as text.</source>
        <translation>Les tuiles avec leurs plongements : GeoParquet, ou un GeoPackage (.gpkg), qui les contient sous forme de texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Ground</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>How weights are stored; the model computes in single precision whichever it is.</source>
        <translation>Comment les poids sont stockés ; dans tous les cas, le modèle calcule en simple précision.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Mean and deviation of the training pixels: CLIP&#x27;s, or those of RS5M.</source>
        <translation>Moyenne et écart-type des pixels d’entraînement : ceux de CLIP, ou ceux de RS5M.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Name of the architecture in open_clip; without it, told from the file.</source>
        <translation>Nom de l’architecture dans open_clip ; sans lui, elle est déduite du fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Smallest, typical and largest side of the training images on the ground, in metres.</source>
        <translation>Côté le plus petit, typique et le plus grand des images d’entraînement au sol, en mètres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>The licence of the weights.</source>
        <translation>La licence des poids.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>The model&#x27;s new folder.</source>
        <translation>Le nouveau dossier du modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Weights of a CLIP model: .safetensors, a file of torch.save, or OpenAI&#x27;s archive.</source>
        <translation>Poids d’un modèle CLIP : .safetensors, un fichier de torch.save, ou l’archive d’OpenAI.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>What the model is called.</source>
        <translation>Le nom du modèle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Where the weights are from.</source>
        <translation>D’où viennent les poids.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>An index of the same tiles to compare with; may be repeated.</source>
        <translation>Un index des mêmes tuiles à comparer ; peut être répété.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Count only tiles that a label touches; otherwise a tile without a label counts as one that shows nothing of what is asked.</source>
        <translation>Ne compter que les tuiles que touche une étiquette ; sinon, une tuile sans étiquette compte comme ne montrant rien de ce qui est demandé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Evaluate a taught search (teach), against the same search before it was taught.</source>
        <translation>Évaluer une recherche instruite (teach), par rapport à la même recherche avant son instruction.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field of the labels that says what a polygon shows.</source>
        <translation>Champ des étiquettes qui dit ce que montre un polygone.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field of the labels that says whether a polygon shows it: right or wrong. Where it is empty, it does.</source>
        <translation>Champ des étiquettes qui dit si un polygone le montre : right ou wrong. Là où il est vide, le polygone le montre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Folder of a model to compare with, on the same tiles.</source>
        <translation>Dossier d’un modèle à comparer, sur les mêmes tuiles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Folder of the model that is evaluated; without it, that of the index.</source>
        <translation>Dossier du modèle évalué ; sans lui, celui de l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>How many times blocks are drawn for an interval.</source>
        <translation>Combien de fois des blocs sont tirés pour un intervalle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes before</source>
        <translation>Index avant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes or rasters</source>
        <translation>Index ou rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes, or rasters, which are indexed for the model in the cache; folders and patterns are taken.</source>
        <translation>Index, ou rasters, qui sont indexés pour le modèle dans le cache ; les dossiers et les motifs sont acceptés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Labelled tiles only</source>
        <translation>Tuiles étiquetées seulement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Model before</source>
        <translation>Modèle avant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Only tiles with their centre in these polygons count, such as blocks that no training saw: a file, or FILE.gpkg:LAYER.</source>
        <translation>Seules comptent les tuiles dont le centre est dans ces polygones, par exemple des blocs qu’aucun entraînement n’a vus : un fichier, ou FICHIER.gpkg:COUCHE.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Polygons of what the rasters show: a GeoPackage or a GeoJSON file.</source>
        <translation>Polygones de ce que montrent les rasters : un GeoPackage ou un fichier GeoJSON.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Resamples</source>
        <translation>Rééchantillonnages</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Seed of the random draws: the same one gives the same intervals.</source>
        <translation>Des tirages : la même graine donne les mêmes intervalles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Side in metres of the blocks of the ground that intervals are drawn from; without it, twice that of the largest tile.</source>
        <translation>Côté en mètres des blocs de terrain dont les intervalles sont tirés ; sans lui, le double de celui de la plus grande tuile.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Split</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Taught search</source>
        <translation>Recherche instruite</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>What is asked for a label; {} stands for the label.</source>
        <translation>Ce qui est demandé pour une étiquette ; {} tient lieu de l’étiquette.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Which split counts, where a field split of the polygons says train, val or test.</source>
        <translation>Parmi les polygones dont le champ split dit train, val ou test, ceux qui comptent ; sinon test.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Write a page to look at and to print.</source>
        <translation>Écrire une page à consulter et à imprimer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>4: embeddings averaged over quarter turns, better, at four times the cost.</source>
        <translation>4 : moyenne des plongements sur des quarts de tour, meilleur, pour quatre fois le coût.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>As before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Band that tells the transparent pixels; auto: as the file says; none: there is none.</source>
        <translation>Bande qui dit les pixels transparents ; auto : selon le fichier ; none : il n’y en a pas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Bands shown to the model as red, green and blue; without it, the raster tells.</source>
        <translation>Bandes montrées au modèle comme rouge, vert et bleu ; sans elles, le raster le dit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Build anew</source>
        <translation>Reconstruire</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Build the index anew where it exists, instead of continuing it.</source>
        <translation>Reconstruire l’index s’il existe, au lieu de le poursuivre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Coarse to fine</source>
        <translation>Du grossier au fin</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Coordinate reference system of rasters that have none or a wrong one.</source>
        <translation>Système de coordonnées de référence des rasters qui n’en ont pas ou en ont un faux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>File of polygons: only tiles that touch them are indexed (GeoPackage, of which FILE:LAYER names a layer, or GeoJSON); none: the whole raster.</source>
        <translation>Fichier de polygones : seules les tuiles qui les touchent sont indexées (GeoPackage, dont FICHIER:COUCHE nomme une couche, ou GeoJSON) ; none : le raster entier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Index the largest tiles, and smaller ones only where they answer this text best; may be repeated.</source>
        <translation>Indexer les plus grandes tuiles, et les plus petites seulement là où elles répondent le mieux à ce texte ; peut être répété.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Keep all patch features, so that searches prove their results: ten times as large.</source>
        <translation>Conserver tous les descripteurs de patch, pour que les recherches étayent leurs résultats : l’index est dix fois plus gros.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Keep patch features</source>
        <translation>Conserver les descripteurs de patch</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Multiples of the tile size; each is one more pass with larger tiles.</source>
        <translation>Multiples de la taille de tuile ; chacun est un passage de plus avec des tuiles plus grandes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>No data</source>
        <translation>NoData</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Processes that read and encode; one for every two cores is plenty.</source>
        <translation>Processus qui lisent et encodent ; un pour deux cœurs suffit largement.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Range of values that becomes black to white, one or three with semicolons between; auto: 2nd to 98th percentile, 8-bit values as they are; none: all values as they are.</source>
        <translation>Intervalle de valeurs qui va du noir au blanc, un ou trois séparés par des points-virgules ; auto : du 2e au 98e percentile, les valeurs 8 bits telles quelles ; none : toutes les valeurs telles quelles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Rasters to index: files, folders, or patterns such as &quot;scenes/**/*.tif&quot;.</source>
        <translation>Rasters à indexer : fichiers, dossiers, ou motifs comme &quot;scenes/**/*.tif&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Reference system</source>
        <translation>SCR</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Runtime</source>
        <translation>Environnement d’exécution</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Scheduler of a dask cluster that does the work.</source>
        <translation>Ordonnanceur d’un cluster dask qui fait le travail.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of a tile that its neighbours repeat.</source>
        <translation>Part d’une tuile que répètent ses voisines.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of smaller tiles</source>
        <translation>Part des petites tuiles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of the smaller tiles that is indexed for every text of coarse to fine.</source>
        <translation>Part des petites tuiles qui est indexée pour chaque texte du passage du grossier au fin.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Side of a tile in metres on the ground or in raster pixels; auto: what the model was trained on, or what the raster&#x27;s resolution and size allow.</source>
        <translation>Côté d’une tuile en mètres au sol ou en pixels du raster ; auto : ce sur quoi le modèle a été entraîné, ou ce que permettent la résolution et la taille du raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>The index, a GeoPackage; for a run on a cluster, a folder of parts.</source>
        <translation>L’index, un GeoPackage ; pour un calcul sur un cluster, un dossier de parties.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Transparency</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Value of pixels without data; auto: what the file declares, else what is found; file: what it declares; none: all have data.</source>
        <translation>Valeur des pixels sans données ; auto : ce que déclare le fichier, sinon ce qui est trouvé ; file : ce qu’il déclare ; none : tous ont des données.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>What runs the model; auto: the fastest here; doctor lists what there is.</source>
        <translation>Ce qui fait tourner le modèle ; auto : le plus rapide ici ; la commande doctor donne la liste.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Workers</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>How many results are listed.</source>
        <translation>Combien de résultats sont listés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>How scores are made comparable: by the model&#x27;s bank, not at all, or as can be.</source>
        <translation>Comment les scores sont rendus comparables : par la banque du modèle, pas du tout, ou selon ce qui est possible.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Not similar to</source>
        <translation>Non semblable à</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Number of best tiles</source>
        <translation>Nombre de meilleures tuiles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Number of rasters with a heatmap</source>
        <translation>Nombre de rasters avec carte de chaleur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Refine</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search as it was taught (teach): with the query of the file, which may be &quot;&quot; here.</source>
        <translation>Chercher comme cela a été instruit (teach) : avec la requête du fichier, qui peut être &quot;&quot; ici.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search only tiles with their centre in these polygons: a file, or FILE.gpkg:LAYER.</source>
        <translation>Chercher seulement les tuiles dont le centre est dans ces polygones : un fichier, ou FICHIER.gpkg:COUCHE.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search only tiles with their centre in this box: minx,miny,maxx,maxy.</source>
        <translation>Chercher seulement les tuiles dont le centre est dans ce rectangle : minx,miny,maxx,maxy.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Share of the text, where there are examples too.</source>
        <translation>Part du texte, s’il y a aussi des exemples.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Show patches of tiles in the heatmap, of an index that keeps them.</source>
        <translation>Montrer les patchs des tuiles dans la carte de chaleur, d’un index qui les conserve.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Similar to</source>
        <translation>Semblable à</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Smooth the heatmap.</source>
        <translation>Lisser la carte de chaleur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>That of the box; else that of the index.</source>
        <translation>Celui du rectangle ; sinon celui de l’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Weight of the text</source>
        <translation>Poids du texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What a picture would show, in a few English words; &quot;&quot; with examples.</source>
        <translation>Ce que montrerait une image, en quelques mots anglais ; &quot;&quot; avec des exemples.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What the tiles must not look like; may be repeated.</source>
        <translation>Ce à quoi les tuiles ne doivent pas ressembler ; peut être répété.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What to look like: a tile, 17 (of the first index) or IDX.gpkg:17, an image FILE, or RASTER@xmin,ymin,xmax,ymax; may be repeated, and the query may then be &quot;&quot;.</source>
        <translation>À quoi ressembler : une tuile, 17 (du premier index) ou IDX.gpkg:17, une image FICHIER, ou RASTER@xmin,ymin,xmax,ymax ; peut être répété, et la requête peut alors être &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What to look unlike; may be repeated.</source>
        <translation>À quoi ne pas ressembler ; peut être répété.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write a heatmap, a GeoTIFF for each raster.</source>
        <translation>Écrire une carte de chaleur, un GeoTIFF par raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write heatmaps only of so many rasters, those with the best tiles; 0 for all.</source>
        <translation>N’écrire des cartes de chaleur que pour ce nombre de rasters, ceux avec les meilleures tuiles ; 0 pour tous.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write the results as a layer, a GeoPackage.</source>
        <translation>Écrire les résultats comme couche, un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>Folder of the model; without it, the one that ships.</source>
        <translation>Dossier du modèle ; sans lui, celui qui est fourni.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>One index, or several that are searched as one; folders and patterns are taken.</source>
        <translation>Un index, ou plusieurs dans lesquels on cherche comme dans un seul ; les dossiers et les motifs sont acceptés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>The index: a GeoPackage, or a folder of parts of a run on a cluster.</source>
        <translation>L’index : un GeoPackage, ou un dossier de parties d’un calcul sur un cluster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>The raster, as info names it.</source>
        <translation>Le raster, comme le nomme info.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>Where the model computes; auto: on the fastest.</source>
        <translation>Où calcule le modèle ; auto : sur le plus rapide.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Field of the labels that says right or wrong; without it, polygons with other labels are wrong.</source>
        <translation>Champ des étiquettes qui dit right ou wrong ; sans lui, les polygones d’autres étiquettes sont incorrects.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>How scores of the words are made comparable, as for a search.</source>
        <translation>Comment les scores des mots sont rendus comparables, comme pour une recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Polygons of what rasters show, instead of tiles: a GeoPackage or a GeoJSON file.</source>
        <translation>Polygones de ce que montrent des rasters, au lieu de tuiles : un GeoPackage ou un fichier GeoJSON.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Right</source>
        <translation>Correctes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>The query that is taught; without it, the label.</source>
        <translation>La requête qui est instruite ; sans elle, l’étiquette.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>The taught search, a file for search --taught.</source>
        <translation>La recherche instruite, un fichier pour search --taught.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Tiles that do not show it; may be repeated.</source>
        <translation>Tuiles qui ne le montrent pas ; peut être répété.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Tiles that show it, by their numbers: 12,17 (of the first index); may be repeated.</source>
        <translation>Tuiles qui le montrent, par leurs numéros : 12,17 (du premier index) ; peut être répété.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>What that field says where the query is meant, if not the query itself.</source>
        <translation>Ce que dit ce champ là où la requête est visée ; sans lui, la requête.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Wrong</source>
        <translation>Incorrectes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>Indexes of Text Search…</source>
        <translation>Index de Recherche par texte…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>QGIS had ended while a model was being added: what was left unfinished was removed, {size}.</source>
        <translation>QGIS s’était arrêté pendant l’ajout d’un modèle : ce qui était inachevé a été supprimé, {size}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>Tour of Text Search…</source>
        <translation>Visite guidée de Recherche par texte…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/base.py"/>
        <source>text search,imagery,image,raster,tiles,embedding,CLIP,semantic,similarity</source>
        <translation>recherche par texte,imagerie,image,raster,tuiles,plongement,embedding,CLIP,sémantique,similarité</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Asks every query of a table, which may be a text file (its first line names the fields; one field is enough) or the table of any layer, and writes the best tiles of all into one layer, a summary with a row for each query, and, where a folder is chosen, a heatmap for each query. The model is loaded once.

A field of the table holds the query; others may hold what the tiles must not look like (several texts separated by commas) and what the query is called, by which heatmaps are named. Rows without a query are left out.

The summary says how sure it is that a thing is there at all: strong, fair, weak or none. Scores compare tiles within one query only. Describe in English what a picture would show.</source>
        <translation>Pose toutes les requêtes d’une table, qui peut être un fichier texte (sa première ligne nomme les champs ; un seul champ suffit) ou la table de n’importe quelle couche, et écrit les meilleures tuiles de toutes dans une seule couche, un résumé avec une ligne par requête et, si un dossier est choisi, une carte de chaleur par requête. Le modèle est chargé une seule fois.

Un champ de la table contient la requête ; d’autres peuvent contenir ce à quoi les tuiles ne doivent pas ressembler (plusieurs textes séparés par des virgules) et le nom de la requête, d’après lequel les cartes de chaleur sont nommées. Les lignes sans requête sont écartées.

Le résumé dit à quel point il est sûr que la chose est présente : forte (strong), moyenne (fair), faible (weak) ou aucune (none). Les scores ne comparent des tuiles qu’au sein d’une même requête. Décrivez en anglais ce que montrerait une image.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Batch queries from a table</source>
        <translation>Requêtes par lot depuis une table</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Best tiles of all queries</source>
        <translation>Meilleures tuiles de toutes les requêtes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Folder for a heatmap of each query</source>
        <translation>Dossier pour une carte de chaleur par requête</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Number of queries that were asked</source>
        <translation>Requêtes posées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Queries for which nothing stands out</source>
        <translation>Requêtes pour lesquelles rien ne se détache</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Rasters that have an index</source>
        <translation>Rasters qui ont un index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>The folder of the heatmaps cannot be made: {path} ({reason}).</source>
        <translation>Le dossier des cartes de chaleur ne peut pas être créé : {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Area: only tiles that touch it</source>
        <translation>Zone : seulement les tuiles qui la touchent</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Choose rasters, or a folder of rasters.</source>
        <translation>Choisissez des rasters, ou un dossier de rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Cuts rasters into tiles and describes each tile by the image-text model, once. The index is a GeoPackage that the searches and the Text Search panel use.

Choose rasters, or a folder: all rasters in it and below are taken, or those whose names fit the pattern. Without an index file, the index of each raster goes beside it, where the panel finds it; a folder needs an index file.

A raster that cannot be read does not stop the others: the log says which it is, and the run ends with an error.

A run that was cancelled or killed is continued by running it again with the same index file; what is left empty then is as it was.</source>
        <translation>Découpe des rasters en tuiles et décrit chaque tuile par le modèle image-texte, une fois. L’index est un GeoPackage qu’utilisent les recherches et le panneau Recherche par texte.

Choisissez des rasters, ou un dossier : tous les rasters qu’il contient, sous-dossiers compris, sont pris, ou ceux dont le nom correspond au motif. Sans fichier d’index, l’index de chaque raster va à côté de lui, où le panneau le trouve ; un dossier demande un fichier d’index.

Un raster qui ne peut pas être lu n’arrête pas les autres : le journal dit lequel c’est, et l’exécution se termine par une erreur.

Une indexation annulée ou interrompue se poursuit en la relançant avec le même fichier d’index ; ce qui est alors laissé vide est comme auparavant.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Folder of rasters</source>
        <translation>Dossier de rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index (*.gpkg)</source>
        <translation>Index (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index file (if left empty: beside the raster)</source>
        <translation>Fichier d’index (si vide : à côté du raster)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index files</source>
        <translation>Fichiers d’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Name the index file for the rasters of the folder.</source>
        <translation>Nommez le fichier d’index pour les rasters du dossier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>No raster could be indexed.</source>
        <translation>Aucun raster n’a pu être indexé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Pattern of names in the folder, such as {example}</source>
        <translation>Motif des noms dans le dossier, par exemple {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Rasters that failed: {count}. The others are indexed: {path}</source>
        <translation>Rasters en échec : {count}. Les autres sont indexés : {path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Tiles in the index</source>
        <translation>Tuiles dans l’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Folder of the new model</source>
        <translation>Dossier du nouveau modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Makes a model of the weights of a CLIP, such as OpenAI&#x27;s, RemoteCLIP&#x27;s or GeoRSCLIP&#x27;s, that were fetched before. PyTorch is not needed, and nothing of the file is run.

The new model is compared with its checkpoint and searches a sample scene before it is kept. Its folder is what “Build index” takes as a model. Mind the licence of the weights.</source>
        <translation>Fait un modèle à partir des poids d’un CLIP, comme ceux d’OpenAI, de RemoteCLIP ou de GeoRSCLIP, récupérés auparavant. PyTorch n’est pas nécessaire, et rien dans le fichier n’est exécuté.

Le nouveau modèle est comparé avec son point de contrôle et cherche dans une scène d’exemple avant d’être conservé. Son dossier est ce que « Construire l’index » prend comme modèle. Tenez compte de la licence des poids.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Model from a checkpoint</source>
        <translation>Modèle à partir d’un point de contrôle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>What the model is called</source>
        <translation>Le nom du modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/declared.py"/>
        <source>{label}, such as {example}</source>
        <translation>{label}, par exemple {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Area: only tiles whose centre lies in it</source>
        <translation>Zone : seulement les tuiles dont le centre s’y trouve</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Evaluate search</source>
        <translation>Évaluer la recherche</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Field that says right or wrong</source>
        <translation>Champ qui dit right ou wrong</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Field that says what a polygon shows</source>
        <translation>Champ qui dit ce que montre un polygone</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Model to compare with: what was before</source>
        <translation>Modèle à comparer : ce qu’il y avait avant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Model: without it, that of the index</source>
        <translation>Modèle : sans lui, celui de l’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Query for a label, {} being the label</source>
        <translation>Requête pour une étiquette, {} étant l’étiquette</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Taught search: compared with what it was before</source>
        <translation>Recherche instruite : comparée à ce qu’elle était avant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Tells how well searches work here, by polygons that say what is where. Each label is asked as a query, and every tile is right or wrong by the polygons. The report is one page with numbers, maps and pictures, to look at in a browser and to print.

Name a model to compare with to see what was gained: before and after, on the same tiles. Evaluate on places that no training saw, such as the test blocks of a training for your region: that is what the area is for.

A raster without an index is indexed first, which takes as long as “Build index”; the index is kept in the cache. Values are shares from 0 to 1; intervals hold 95 % of what redrawn blocks of the ground give, and are left out where the labels lie in too few places.</source>
        <translation>Dit à quel point les recherches fonctionnent ici, par des polygones qui disent ce qui se trouve où. Chaque étiquette est posée comme requête, et chaque tuile est correcte ou incorrecte d’après les polygones. Le rapport est une page avec des chiffres, des cartes et des images, à consulter dans un navigateur et à imprimer.

Nommez un modèle à comparer pour voir ce qui a été gagné : avant et après, sur les mêmes tuiles. Évaluez sur des lieux qu’aucun entraînement n’a vus, comme les blocs de test d’un entraînement pour votre région : la zone sert à cela.

Un raster sans index est d’abord indexé, ce qui prend aussi longtemps que « Construire l’index » ; l’index est conservé dans le cache. Les valeurs sont des parts de 0 à 1 ; les intervalles contiennent 95 % de ce que donnent des blocs de terrain tirés de nouveau au sort, et sont omis là où les étiquettes se trouvent en trop peu de lieux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Lower end of its interval</source>
        <translation>Borne inférieure de son intervalle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Lower end of the interval of the gain</source>
        <translation>Borne inférieure de l’intervalle du gain</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Mean average precision</source>
        <translation>Précision moyenne (mAP)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Mean average precision before</source>
        <translation>Précision moyenne (mAP) avant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Upper end of its interval</source>
        <translation>Borne supérieure de son intervalle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Upper end of the interval of the gain</source>
        <translation>Borne supérieure de l’intervalle du gain</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>What came out</source>
        <translation>Ce qui en est ressorti</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>What was gained</source>
        <translation>Ce qui a été gagné</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>p of the hypothesis that nothing was gained</source>
        <translation>p de l’hypothèse que rien n’a été gagné</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>{label}: average precision {after}</source>
        <translation>{label} : précision moyenne {after}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>{label}: average precision {before}, then {after}</source>
        <translation>{label} : précision moyenne {before}, puis {after}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/groups.py"/>
        <source>Model and training</source>
        <translation>Modèle et entraînement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>Free space on the disk, or name another file for the heatmap.</source>
        <translation>Libérez de l’espace sur le disque, ou nommez un autre fichier pour la carte de chaleur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>Name another file for the heatmap.</source>
        <translation>Nommez un autre fichier pour la carte de chaleur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>The heatmaps cannot be written as one file, {path}: {reason}.</source>
        <translation>Les cartes de chaleur ne peuvent pas être écrites en un seul fichier, {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>{path} exists and is no heatmap of a text search: it is not replaced.</source>
        <translation>{path} existe et n’est pas la carte de chaleur d’une recherche par texte : il n’est pas remplacé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Index info</source>
        <translation>Informations sur l’index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Model found</source>
        <translation>Modèle trouvé</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Number of rasters that are not up to date</source>
        <translation>Rasters qui ne sont pas à jour</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Reference system of the first raster</source>
        <translation>SCR du premier raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Side of a tile of the first raster in metres</source>
        <translation>Côté d’une tuile du premier raster en mètres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>State: fresh, partial, stale, missing or no_model</source>
        <translation>État : fresh, partial, stale, missing ou no_model</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tells what an index holds, and checks whether it still describes its rasters: a raster may have changed or be gone, an index run may not have come to its end, and the model may be missing. Nothing is changed.

The state is one word, for models and scripts: fresh, partial (“Build index” continues it), stale (“Build index” updates it), missing (a raster is not found) or no_model. Of several indexes the worst counts. The report is one page, to look at in a browser and to print.</source>
        <translation>Dit ce que contient un index, et vérifie s’il décrit encore ses rasters : un raster peut avoir changé ou disparu, une indexation peut ne pas être arrivée à son terme, et le modèle peut manquer. Rien n’est modifié.

L’état est un seul mot, pour les modèles et les scripts : fresh (à jour), partial (incomplet ; « Construire l’index » le poursuit), stale (périmé ; « Construire l’index » le met à jour), missing (un raster est introuvable) ou no_model (pas de modèle). De plusieurs index, le pire compte. Le rapport est une page à consulter dans un navigateur et à imprimer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tile size as it was asked for</source>
        <translation>Taille de tuile telle qu’elle a été demandée</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tiles when the index is complete</source>
        <translation>Nombre de tuiles une fois complet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Why it is not up to date</source>
        <translation>Pourquoi il n’est pas à jour</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Ground resolution</source>
        <translation>Résolution au sol</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Name another file for the report.</source>
        <translation>Nommez un autre fichier pour le rapport.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>The model {model} is not found on this computer, and no other can search this index</source>
        <translation>Le modèle {model} est introuvable sur cet ordinateur, et aucun autre ne peut y chercher</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{index}: {state}, {tiles} of {rasters}</source>
        <translation>{index} : {state}, {tiles} de {rasters}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} indexes: {state}, {tiles}</source>
        <translation>{n} index : {state}, {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} rasters</source>
        <translation><numerusform>{n} raster</numerusform><numerusform>{n} rasters</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{path} exists and is no report of a text search: it is not replaced.</source>
        <translation>{path} existe et n’est pas un rapport d’une recherche par texte : il n’est pas remplacé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_runs.py"/>
        <source>The index folder cannot be made: {path} ({reason}).</source>
        <translation>Le dossier d’index ne peut pas être créé : {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Index to polygon layer</source>
        <translation>Index vers couche de polygones</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Tiles with embeddings</source>
        <translation>Tuiles avec plongements</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Writes every tile of an index as a polygon with its raster, its scale, its place in it, the model and its embedding, for statistics, clustering or classification elsewhere.

The field “embedding” holds a list of numbers as JSON, which every format but Shapefile can keep: from_json(&quot;embedding&quot;) in expressions, json.loads in Python; GeoJSON has it as a list. Embeddings have length 1; the dot product of two says how alike their tiles are, if one model made both. A thousand tiles take some four megabytes.</source>
        <translation>Écrit chaque tuile d’un index comme polygone avec son raster, son échelle, sa place dans celui-ci, le modèle et son plongement, pour des statistiques, un regroupement (clustering) ou une classification ailleurs.

Le champ « embedding » contient une liste de nombres en JSON, que tout format sauf Shapefile peut conserver : from_json(&quot;embedding&quot;) dans les expressions, json.loads en Python ; GeoJSON l’a comme liste. Les plongements sont de longueur 1 ; le produit scalaire de deux d’entre eux dit à quel point leurs tuiles se ressemblent, si un même modèle a fait les deux. Mille tuiles prennent environ quatre mégaoctets.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>Choose rasters, or an index.</source>
        <translation>Choisissez des rasters, ou un index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>Index file, instead of rasters</source>
        <translation>Fichier d’index, au lieu de rasters</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>It counts where both are given.</source>
        <translation>Il compte si les deux sont donnés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>More index files, used with the first as one</source>
        <translation>Autres fichiers d’index, utilisés avec le premier comme un seul</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>One raster (for batch runs and the Model Designer)</source>
        <translation>Un raster (pour les traitements par lot et les modèles)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>“{layer}” has no index yet. Run “Build index” first.</source>
        <translation>« {layer} » n’a pas encore d’index. Exécutez d’abord « Construire l’index ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/labelled.py"/>
        <source>The polygons cannot be written: {reason}.</source>
        <translation>Les polygones ne peuvent pas être écrits : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/models.py"/>
        <source>Add a copy to the models of the Text Search panel</source>
        <translation>Ajouter une copie aux modèles du panneau Recherche par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/places.py"/>
        <source>Extent, instead of an area of polygons</source>
        <translation>Emprise, au lieu d’une zone de polygones</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/places.py"/>
        <source>Give an area or an extent, not both.</source>
        <translation>Indiquez une zone ou une emprise, pas les deux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field of the query (else the first of text)</source>
        <translation>Champ de la requête (sinon le premier de texte)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field with the name of the query</source>
        <translation>Champ du nom de la requête</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field with what the tiles must not look like</source>
        <translation>Champ de ce à quoi les tuiles ne doivent pas ressembler</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Queries are read from the field “{name}”.</source>
        <translation>Les requêtes sont lues dans le champ « {name} ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Table of queries</source>
        <translation>Table des requêtes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>The table has no field “{name}”.</source>
        <translation>La table n’a pas de champ « {name} ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>The table holds no query.</source>
        <translation>La table ne contient aucune requête.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>{n} rows of the table were left out: they have no query.</source>
        <translation><numerusform>{n} ligne de la table a été écartée : elle n’a pas de requête.</numerusform><numerusform>{n} lignes de la table ont été écartées : elles n’ont pas de requête.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/questions.py"/>
        <source>But not (several texts separated by commas)</source>
        <translation>Mais pas (plusieurs textes séparés par des virgules)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/results.py"/>
        <source>Compared: {tiles}; model: {model}</source>
        <translation>Comparé : {tiles} ; modèle : {model}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/results.py"/>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search.py"/>
        <source>Best score</source>
        <translation>Meilleur score</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search.py"/>
        <source>Heatmaps of the single rasters: {names}</source>
        <translation>Cartes de chaleur de chaque raster : {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Choose features or image files as examples.</source>
        <translation>Choisissez des entités ou des fichiers d’image comme exemples.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples left out, since they lie on none of the rasters: {count}.</source>
        <translation>Exemples écartés, car ils ne se trouvent sur aucun des rasters : {count}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples: features on the raster</source>
        <translation>Exemples : entités sur le raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples: image files</source>
        <translation>Exemples : fichiers d’image</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>No example lies on a raster. Choose features that lie on a searched raster, or name the raster on which they lie.</source>
        <translation>Aucun exemple ne se trouve sur un raster. Choisissez des entités qui se trouvent sur un raster de la recherche, ou nommez le raster sur lequel elles se trouvent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Not similar to: features on the raster</source>
        <translation>Non semblable à : entités sur le raster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Not similar to: image files</source>
        <translation>Non semblable à : fichiers d’image</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Ranks the tiles of indexes by how much they look like examples, and writes the best tiles and a heatmap.

Examples are features of a layer, each showing what the raster shows there: polygons their bounding box, points a square around them. Select features and tick “Selected features only” to take these. Image files are examples too. What the tiles must not look like is given in the same ways.

With a text, both count; its weight is the share of the text. The results are the closest matches, not a complete inventory.</source>
        <translation>Classe les tuiles des index selon leur ressemblance avec des exemples, et écrit les meilleures tuiles et une carte de chaleur.

Les exemples sont des entités d’une couche, chacune montrant ce que le raster montre à cet endroit : pour les polygones leur rectangle englobant, pour les points un carré autour d’eux. Sélectionnez des entités et cochez « Entités sélectionnées uniquement » pour prendre celles-ci. Les fichiers d’image sont aussi des exemples. Ce à quoi les tuiles ne doivent pas ressembler s’indique de la même façon.

Avec un texte, les deux comptent ; son poids est la part du texte. Les résultats sont les correspondances les plus proches, pas un inventaire complet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Raster of the features, if not a searched one</source>
        <translation>Raster des entités, si ce n’est pas un raster recherché</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Search by example</source>
        <translation>Rechercher par exemple</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Side of the square around a point in metres</source>
        <translation>Côté du carré autour d’un point, en mètres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Text in addition to the examples</source>
        <translation>Texte en plus des exemples</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Describe what to look for, or choose a taught search.</source>
        <translation>Décrivez ce qu’il faut chercher, ou choisissez une recherche instruite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Query (with a taught search it is that one&#x27;s)</source>
        <translation>Requête (avec une recherche instruite, c’est la sienne)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Ranks the tiles of indexes by how well they match a text, and writes the best tiles and a heatmap.

Choose rasters that have an index, or index files; several are searched as one. Of several rasters the heatmap holds all, and that of each lies beside it.

The results are the closest matches, not a complete inventory; values compare places within one query only. Describe in English what a picture would show.</source>
        <translation>Classe les tuiles des index selon leur correspondance avec un texte, et écrit les meilleures tuiles et une carte de chaleur.

Choisissez des rasters qui ont un index, ou des fichiers d’index ; s’il y en a plusieurs, on y cherche comme dans un seul. Pour plusieurs rasters, la carte de chaleur les contient tous, et celle de chacun se trouve à côté d’elle.

Les résultats sont les correspondances les plus proches, pas un inventaire complet ; les valeurs ne comparent des lieux qu’au sein d’une même requête. Décrivez en anglais ce que montrerait une image.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Search by text</source>
        <translation>Rechercher par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Give at least one query.</source>
        <translation>Indiquez au moins une requête.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Number of queries</source>
        <translation>Nombre de requêtes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Queries, one a line</source>
        <translation>Requêtes, une par ligne</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Similarity raster</source>
        <translation>Raster de similarité</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Writes how much each place looks like what each of several queries says, as a GeoTIFF with a band for each query, described by it. There is no data outside of what is indexed and of the area.

Give one query a line, or separate them by semicolons. What the places must not look like holds for all of them.

Values compare places within one band only: for which query a place is best is not told by the larger value.</source>
        <translation>Écrit à quel point chaque lieu ressemble à ce que dit chacune de plusieurs requêtes, en GeoTIFF avec une bande par requête, décrite par celle-ci. Il n’y a pas de données en dehors de ce qui est indexé et de la zone.

Indiquez une requête par ligne, ou séparez-les par des points-virgules. Ce à quoi les lieux ne doivent pas ressembler vaut pour toutes.

Les valeurs ne comparent des lieux qu’au sein d’une même bande : la plus grande valeur ne dit pas pour quelle requête un lieu convient le mieux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/spread.py"/>
        <source>One heatmap of all rasters is not made: they lie too far apart, or one has no reference system.</source>
        <translation>Aucune carte de chaleur commune n’est créée : les rasters sont trop éloignés les uns des autres, ou l’un d’eux n’a pas de système de référence.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/spread.py"/>
        <source>Search them one by one.</source>
        <translation>Recherchez-les un par un.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Area of all polygons, in square metres</source>
        <translation>Surface de tous les polygones, en mètres carrés</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Level of the legend</source>
        <translation>Niveau de la légende</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Merges the cells of a heatmap that reach a threshold into polygons, each with its area on the ellipsoid and its mean and highest value.

The threshold is a level of the heatmap&#x27;s legend (weak, fair, strong), which means the same for every query; or a percentile, such as 95 for the best twentieth of the cells; or a value. Where nothing reaches it, the layer is empty, and the log says so.</source>
        <translation>Fusionne les cellules d’une carte de chaleur qui atteignent un seuil en polygones, chacun avec sa surface sur l’ellipsoïde, sa valeur moyenne et sa valeur la plus élevée.

Le seuil est un niveau de la légende de la carte de chaleur (faible : weak, moyenne : fair, forte : strong), qui signifie la même chose pour toute requête ; ou un percentile, par exemple 95 pour le meilleur vingtième des cellules ; ou une valeur. Là où rien ne l’atteint, la couche est vide, et le journal le dit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Nothing reaches {value}.</source>
        <translation>Rien n’atteint {value}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Percentile, instead of a level</source>
        <translation>Percentile, au lieu d’un niveau</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Threshold to polygons</source>
        <translation>Seuil vers polygones</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Threshold, in values of the heatmap</source>
        <translation>Seuil, en valeurs de la carte de chaleur</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Value, instead of a level and a percentile</source>
        <translation>Valeur, au lieu d’un niveau et d’un percentile</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>“{layer}” has no band {n}.</source>
        <translation>« {layer} » n’a pas de bande {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>“{layer}” has no levels: it is no heatmap of a search, or its model has none. Give a percentile or a value.</source>
        <translation>« {layer} » n’a pas de niveaux : ce n’est pas une carte de chaleur d’une recherche, ou son modèle n’en a pas. Indiquez un percentile ou une valeur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Adapts a model to your region by the pairs of “Make training pairs”. The new model is what “Build index” takes; an index belongs to one model, so that rasters have to be indexed again.

Recipes: heads (the last layers, fast and careful), lora (low-rank updates of a CLIP), full (all that can learn). General pairs, seen again while it learns yours, keep a model from forgetting.

Cancel stops the training and keeps what it has learnt: the same folder of the run continues it. “Evaluate search” says whether search got better here. Training needs PyTorch in the engine&#x27;s environment.</source>
        <translation>Adapte un modèle à votre région grâce aux paires de « Créer des paires d’entraînement ». Le nouveau modèle est ce que prend « Construire l’index » ; un index appartient à un seul modèle, de sorte que les rasters doivent être réindexés.

Recettes : heads (les dernières couches, rapide et prudent), lora (mises à jour de rang faible d’un CLIP), full (tout ce qui peut apprendre). Des paires générales, revues pendant qu’il apprend les vôtres, empêchent un modèle d’oublier.

Annuler arrête l’entraînement et conserve ce qu’il a appris : il se poursuit avec le même dossier de l’entraînement. « Évaluer la recherche » dit si la recherche s’est améliorée ici. L’entraînement demande PyTorch dans l’environnement du moteur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Architecture of the checkpoint</source>
        <translation>Architecture du point de contrôle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Best epoch (0: the model to start from)</source>
        <translation>Meilleure époque (0 : le modèle de départ)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Checkpoint to start from, instead of a model</source>
        <translation>Point de contrôle de départ, au lieu d’un modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Epoch {n}: {found} are found on validation.</source>
        <translation>Époque {n} : {found} sont trouvés à la validation.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Epochs at most (if left empty: as the recipe has it)</source>
        <translation>Époques au maximum (vide : selon la recette)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Folder of the pairs</source>
        <translation>Dossier des paires</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Folder of the run, by which it continues</source>
        <translation>Dossier de l’entraînement, grâce auquel il se poursuit</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>General pairs to replay</source>
        <translation>Paires générales à rejouer</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Images of the general pairs</source>
        <translation>Images des paires générales</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Licence of the new model</source>
        <translation>Licence du nouveau modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Model to start from: without it, that of new indexes</source>
        <translation>Modèle de départ : sans lui, celui des nouveaux index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Share found on validation after training</source>
        <translation>Part trouvée à la validation, après</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Share found on validation before training</source>
        <translation>Part trouvée à la validation, avant</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Start from a model or from a checkpoint, not both.</source>
        <translation>Partez d’un modèle ou d’un point de contrôle, pas des deux.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>The model to start from finds {found} on validation.</source>
        <translation>Le modèle de départ trouve {found} à la validation.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Training is stopped; what it has learnt so far is kept in {folder}: with that folder of the run it goes on from there.</source>
        <translation>L’entraînement est arrêté ; ce qu’il a appris jusqu’ici est conservé dans {folder} : avec ce dossier d’exécution, il reprend à partir de là.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Training, epoch {n}: step {step} of {steps}</source>
        <translation>Entraînement, époque {n} : pas {step} sur {steps}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Captions of an earlier run, edited</source>
        <translation>Légendes d’une création précédente, modifiées</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Choose rasters.</source>
        <translation>Choisissez des rasters.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Field of sentences, where the labels are captions</source>
        <translation>Champ des phrases, si les étiquettes sont des légendes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Field of the class</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to test on</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to train on</source>
        <translation>Images d’entraînement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to validate on</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Make training pairs</source>
        <translation>Créer des paires d’entraînement</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Makes pairs of image and text from rasters and the polygons that label them, as “Train a model” takes them: images as an index reads its tiles, captions, and a training, a validation and a test part that share no ground.

What a polygon says is its class in a field (classes), sentences in a field, several apart by | (captions), the tags of OpenStreetMap (osm), or its class with what other fields say (fields). Templates are sentences with {} for the class, separated by semicolons.

The folder must be new, or one of pairs, which are replaced; captions that were edited are not lost. Twenty tiles a class in many places are a good start.</source>
        <translation>Crée des paires d’image et de texte à partir de rasters et des polygones qui les étiquettent, telles que les prend « Entraîner un modèle » : des images comme un index lit ses tuiles, des légendes, et une partie d’entraînement, une de validation et une de test qui n’ont aucun terrain en commun.

Ce que dit un polygone est sa classe dans un champ (classes), des phrases dans un champ, séparées par | s’il y en a plusieurs (captions), les attributs d’OpenStreetMap (osm), ou sa classe avec ce que disent d’autres champs (fields). Les gabarits sont des phrases avec {} à la place de la classe, séparées par des points-virgules.

Le dossier doit être nouveau, ou contenir des paires, qui sont remplacées ; les légendes modifiées ne sont pas perdues. Vingt tuiles par classe en de nombreux lieux sont un bon début.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Model to train: without it, that of new indexes</source>
        <translation>Modèle à entraîner : sinon celui des nouveaux index</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Sides of tiles, such as 150, 300 (metres) or 192px</source>
        <translation>Côtés des tuiles, par exemple 150, 300 (mètres) ou 192px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Templates, such as: an aerial image of {}</source>
        <translation>Gabarits, par exemple : an aerial image of {}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>What a polygon says</source>
        <translation>Ce que dit un polygone</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>without a class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>{label}, images to train on: {train}, to validate on: {val}, to test on: {test}</source>
        <translation>{label}, images d’entraînement : {train}, de validation : {val}, de test : {test}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>Choose another name, or save into the file as one more layer.</source>
        <translation>Choisissez un autre nom, ou enregistrez dans le fichier comme couche supplémentaire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} holds several layers, which would all be replaced.</source>
        <translation>{path} contient plusieurs couches, qui seraient toutes remplacées.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} is a raster and is not replaced.</source>
        <translation>{path} est un raster et n’est pas remplacé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} is named twice, and is one file only.</source>
        <translation>{path} est indiqué deux fois et n’est qu’un seul fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Indexing is paused; what is done so far is kept.</source>
        <translation>L’indexation est en pause ; ce qui est fait jusqu’ici est conservé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Make the folder writable, or free space on the disk.</source>
        <translation>Rendez le dossier accessible en écriture, ou libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Rebuilding was cancelled; the index is as it was.</source>
        <translation>La reconstruction a été annulée ; l’index est tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Check the connection and try again.</source>
        <translation>Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Free space on the disk, or make the folder writable.</source>
        <translation>Libérez de l’espace sur le disque, ou rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Nothing of it was kept. It may have been replaced, or your network puts a page of its own in its place: look at the page of the source.</source>
        <translation>Rien n’en a été conservé. Il a peut-être été remplacé, ou votre réseau met une page à lui à sa place : consultez la page de la source.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>The download was cancelled.</source>
        <translation>Le téléchargement a été annulé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>it does not end where it should</source>
        <translation>il ne se termine pas là où il devrait</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the connection ended too early</source>
        <translation>la connexion s’est terminée trop tôt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the server announces {n} B, and {listed} are listed</source>
        <translation>le serveur annonce {n} o, et {listed} sont indiqués dans la liste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the server sends another part of it than it was asked for</source>
        <translation>le serveur en envoie une autre partie que celle demandée</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{host} sends another file than {name}: {reason}.</source>
        <translation>{host} envoie un autre fichier que {name} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{name} could not be fetched from {host}: {reason}.</source>
        <translation>{name} n’a pas pu être récupéré sur {host} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{size} is kept in {path}; the next try continues there.</source>
        <translation>{size} sont conservés dans {path} ; la prochaine tentative reprend là.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/engine_setup.py"/>
        <source>it ended early</source>
        <translation>il s’est terminé trop tôt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Choose a file that you may read.</source>
        <translation>Choisissez un fichier que vous pouvez lire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Choose a file that “Export saved queries” wrote.</source>
        <translation>Choisissez un fichier écrit par « Exporter les requêtes enregistrées ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Remove the file.</source>
        <translation>Supprimez le fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries cannot be written to {path} ({reason}).</source>
        <translation>Les requêtes ne peuvent pas être écrites dans {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries in {path} cannot be read ({reason}).</source>
        <translation>Les requêtes de {path} ne peuvent pas être lues ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries in {path} come from a newer version.</source>
        <translation>Les requêtes de {path} viennent d’une version plus récente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Update the plugin.</source>
        <translation>Mettez à jour l’extension.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>{path} holds no saved queries.</source>
        <translation>{path} ne contient pas de requêtes enregistrées.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>Close the programs that have it open, and check that its folder is writable.</source>
        <translation>Fermez les programmes dans lesquels il est ouvert, et vérifiez que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>The index {path} cannot be deleted ({reason}).</source>
        <translation>L’index {path} ne peut pas être supprimé ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>The index {path} is being built.</source>
        <translation>L’index {path} est en construction.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>Wait until it is ready, or cancel that first.</source>
        <translation>Attendez qu’il soit prêt, ou annulez d’abord cela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/labels.py"/>
        <source>Save the edits of the layer, then the project once more.</source>
        <translation>Enregistrez les modifications de la couche, puis une fois encore le projet.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/labels.py"/>
        <source>The labels stay in {path}: they are being edited.</source>
        <translation>Les étiquettes restent dans {path} : elles sont en cours d’édition.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>Choose a GeoPackage that an index was built into.</source>
        <translation>Choisissez un GeoPackage dans lequel un index a été construit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>Index of {name} ready.</source>
        <translation>Index de {name} prêt.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>The index now belongs to {path}.</source>
        <translation>L’index appartient maintenant à {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>its model, {model}, is not found on this computer: add it again under Models…, or rebuild the index with another</source>
        <translation>son modèle, {model}, est introuvable sur cet ordinateur : ajoutez-le de nouveau sous Modèles…, ou reconstruisez l’index avec un autre</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>{count} indexes deleted.</source>
        <translation><numerusform>{count} index supprimé.</numerusform><numerusform>{count} index supprimés.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>{path} is no index that can be read.</source>
        <translation>{path} n’est pas un index qui puisse être lu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Asking {host}…</source>
        <translation>Interrogation de {host}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Vérifiez que le fichier est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Check {name}</source>
        <translation>Vérifier {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Comparing the file with its checksum…</source>
        <translation>Comparaison du fichier avec sa somme de contrôle…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Converting: the engine makes a model bundle of it…</source>
        <translation>Conversion : le moteur en fait un paquet de modèle…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Downloading from {host}: {done} of {total}</source>
        <translation>Téléchargement depuis {host} : {done} sur {total}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Get it again from its source.</source>
        <translation>Récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Getting the model was cancelled.</source>
        <translation>L’obtention du modèle a été annulée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>It was deleted; try again, or fetch it in a browser from its source.</source>
        <translation>Il a été supprimé ; réessayez, ou récupérez-le à sa source dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>No checksum of {name} is published: by its size alone, the file may be it.</source>
        <translation>Aucune somme de contrôle de {name} n’est publiée : d’après sa seule taille, ce peut être le bon fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>The downloaded file is kept for the next try: {path}.</source>
        <translation>Le fichier téléchargé est gardé pour la prochaine tentative : {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>it has {n} B, and {listed} are listed</source>
        <translation>il a {n} o, et {listed} sont indiqués dans la liste</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>its SHA-256 is not the published one</source>
        <translation>son SHA-256 n’est pas celui qui est publié</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>{path} is not {name}: {reason}.</source>
        <translation>{path} n’est pas {name} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>Check “List of models” in Settings ▸ Options ▸ Text Search, or clear it.</source>
        <translation>Vérifiez « Liste des modèles » dans Préférences ▸ Options ▸ Recherche par texte, ou videz-la.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>Give an address with https://, or a file, in Settings ▸ Options ▸ Text Search.</source>
        <translation>Indiquez une adresse en https://, ou un fichier, dans Préférences ▸ Options ▸ Recherche par texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>The list of models {path} cannot be read: {reason}.</source>
        <translation>La liste des modèles {path} ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>The list of models {path} is not read over http: whoever sits on the way could put other models and other checksums into it.</source>
        <translation>La liste des modèles {path} n’est pas lue en http : quiconque se trouve sur le chemin pourrait y mettre d’autres modèles et d’autres sommes de contrôle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Fetch the file in a browser and choose “I have the file already”.</source>
        <translation>Récupérez le fichier dans un navigateur et choisissez « J’ai déjà le fichier ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Give its name and password in Settings ▸ Options ▸ Network.</source>
        <translation>Indiquez son nom et son mot de passe dans Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>It may want a login, or a filter of your network forbids it.</source>
        <translation>Il demande peut-être une identification, ou un filtre de votre réseau l’interdit.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Its publisher may have moved it: look at the source&#x27;s page.</source>
        <translation>Son éditeur l’a peut-être déplacé : consultez la page de la source.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>it is not there any more (status {n})</source>
        <translation>il n’est plus là (statut {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>nothing came for too long</source>
        <translation>rien n’est arrivé pendant trop longtemps</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the proxy wants a login</source>
        <translation>le proxy demande une identification</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the server refuses it (status {n})</source>
        <translation>le serveur le refuse (statut {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the server reports an error (status {n})</source>
        <translation>le serveur signale une erreur (statut {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/part_file.py"/>
        <source>{path} is being written by another window of QGIS.</source>
        <translation>{path} est en cours d’écriture par une autre fenêtre de QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>Copy it again, or save it and choose the file.</source>
        <translation>Copiez-la de nouveau, ou enregistrez-la et choisissez le fichier.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>The image cannot be kept in {path} ({reason}).</source>
        <translation>L’image ne peut pas être conservée dans {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>The image cannot be read.</source>
        <translation>L’image ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/placing.py"/>
        <source>the layer is in {layer_crs}, the index in {index_crs}</source>
        <translation>la couche est en {layer_crs}, l’index en {index_crs}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/project_link.py"/>
        <source>Build it again; everything else of the project works.</source>
        <translation>Reconstruisez-le ; tout le reste du projet fonctionne.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/project_link.py"/>
        <source>The index of “{layer}” is not found: {path}.</source>
        <translation>L’index de « {layer} » est introuvable : {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>Its file is {path}: export it before you close QGIS.</source>
        <translation>Son fichier est {path} : exportez-le avant de fermer QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>Search again to make them anew, or remove their groups.</source>
        <translation>Relancez la recherche pour les recréer, ou supprimez leurs groupes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>{count} result files of this project are not found, {path} first.</source>
        <translation><numerusform>Un fichier de résultats de ce projet est introuvable : {path}.</numerusform><numerusform>{count} fichiers de résultats de ce projet sont introuvables, d’abord {path}.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>“{layer}” could not be kept beside the project: {reason}.</source>
        <translation>« {layer} » n’a pas pu être conservée à côté du projet : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_places.py"/>
        <source>The folder for results cannot be made: {path} ({reason}).</source>
        <translation>Le dossier des résultats ne peut pas être créé : {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/samples.py"/>
        <source>Sample photographs</source>
        <translation>Photographies d’exemple</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/samples.py"/>
        <source>Sample scene</source>
        <translation>Scène d’exemple</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>An example tile was kept by an earlier version, without its place.</source>
        <translation>Une tuile d’exemple a été conservée par une version antérieure, sans sa position.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Press “Build index” first; it is done once per raster.</source>
        <translation>Appuyez d’abord sur « Construire l’index » ; cela se fait une fois par raster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Take it away with the cross below the query, and teach the search again from its marks.</source>
        <translation>Retirez-le avec la croix sous la requête, et instruisez de nouveau la recherche à partir de ses marques.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Take it away, and choose the example again from the results of a search.</source>
        <translation>Retirez-la, et choisissez de nouveau l’exemple dans les résultats d’une recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>The taught search for “{query}” is not found: {path}.</source>
        <translation>Ce qui a été appris à « {query} » est introuvable : {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>“{layer}” has no index yet.</source>
        <translation>« {layer} » n’a pas encore d’index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>Add a raster layer from a file and choose it above.</source>
        <translation>Ajoutez une couche raster depuis un fichier et choisissez-la ci-dessus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>No raster is chosen.</source>
        <translation>Aucun raster n’est choisi.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>The folder of the raster is read-only: its index is kept in the cache folder.</source>
        <translation>Le dossier du raster est en lecture seule : son index est conservé dans le dossier de cache.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>It has forgotten nothing to speak of: on the general pairs {after} %, and {before} % before.</source>
        <translation>Il n’a presque rien oublié : sur les paires générales {after} %, et {before} % avant.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>It has forgotten something: on the general pairs {after} %, and {before} % before.</source>
        <translation>Il a oublié quelque chose : sur les paires générales {after} %, et {before} % avant.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>On photographs of elsewhere that ship with the plugin: {after} %, and {before} % before. They show little of what a model forgets: general pairs to replay measure it, and hold it.</source>
        <translation>Sur des photographies d’ailleurs fournies avec l’extension : {after} %, et {before} % avant. Elles montrent peu de ce qu’un modèle oublie : des paires générales à rejouer le mesurent, et le retiennent.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training found nothing better: the new model is the base as it was.</source>
        <translation>L’entraînement n’a rien trouvé de mieux : le nouveau modèle est le modèle de base tel qu’il était.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training is stopped; what it has learnt so far is kept, and “Continue” goes on from there.</source>
        <translation>L’entraînement est arrêté ; ce qu’il a appris jusqu’ici est conservé, et Continuer le reprend.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training needs packages that the engine&#x27;s environment has not: {names}. They take some gigabytes of disk space; searching works without them.</source>
        <translation>L’entraînement demande des bibliothèques que l’environnement du moteur n’a pas : {names}. Elles prennent quelques gigaoctets de disque ; la recherche fonctionne sans elles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>What was learnt would have cost more of what the base knew than is allowed: the new model is the base as it was. General pairs to replay let it learn more.</source>
        <translation>Ce qui a été appris aurait coûté plus de ce que savait le modèle de base qu’il n’est permis : le nouveau modèle est le modèle de base tel qu’il était. Des paires générales à rejouer lui permettent d’apprendre plus.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training_runs.py"/>
        <source>The training in {path} cannot be deleted: {reason}.</source>
        <translation>L’entraînement dans {path} ne peut pas être supprimé : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/example.py"/>
        <source>an area of {raster}</source>
        <translation>une zone de {raster}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/example.py"/>
        <source>tile {tile}</source>
        <translation>tuile {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>being built</source>
        <translation>en construction</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>model not found</source>
        <translation>modèle introuvable</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>raster not found</source>
        <translation>raster introuvable</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>64 digits in hex, or null</source>
        <translation>64 chiffres hexadécimaux, ou null</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>Correct it, or clear “List of models” in Settings ▸ Options ▸ Text Search: then the list that ships is used.</source>
        <translation>Corrigez-la, ou videz « Liste des modèles » dans Préférences ▸ Options ▸ Recherche par texte : la liste fournie est alors utilisée.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>The list of models {path} cannot be used: {reason}.</source>
        <translation>La liste des modèles {path} ne peut pas être utilisée : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>a number of bytes</source>
        <translation>un nombre d’octets</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>an address with https://</source>
        <translation>une adresse en https://</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>an address without https:// needs “sha256”</source>
        <translation>une adresse sans https:// demande « sha256 »</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>figures by their source, as in {example}</source>
        <translation>des chiffres par source, comme dans {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>it is nested too deeply</source>
        <translation>c’est imbriqué trop profondément</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>it is no JSON: {reason}</source>
        <translation>ce n’est pas du JSON : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>letters, digits, - and _</source>
        <translation>lettres, chiffres, - et _</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>model {n}</source>
        <translation>modèle {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>one of {names}</source>
        <translation>l’un de {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry} is no object</source>
        <translation>{entry} n’est pas un objet</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry} is there twice</source>
        <translation>{entry} s’y trouve deux fois</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry}: {reason}</source>
        <translation>{entry} : {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{example}, or null</source>
        <translation>{example}, ou null</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“models” holds none</source>
        <translation>« models » n’en contient aucun</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“schema” is not {n}</source>
        <translation>« schema » n’est pas {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“{key}” must be {wanted}</source>
        <translation>« {key} » doit être {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>examples: {counts}</source>
        <translation>{counts} exemples</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>similar to {example}</source>
        <translation>semblable à {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>{query}, taught by {count}</source>
        <translation>{query}, instruite (marques : {count})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the rectangle</source>
        <translation>dans le rectangle</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the selection</source>
        <translation>dans la sélection</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the view</source>
        <translation>dans la vue</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in “{layer}”</source>
        <translation>dans « {layer} »</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It hardly shows what was asked for: only closer to it than other tiles.</source>
        <translation>Elle ne montre guère ce qui a été demandé : elle en est seulement plus proche que d’autres tuiles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It may show what was asked for; look at it.</source>
        <translation>Elle montre peut-être ce qui a été demandé ; regardez-la.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It probably shows what was asked for, or something like it.</source>
        <translation>Elle montre probablement ce qui a été demandé, ou quelque chose de semblable.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It very probably shows what was asked for.</source>
        <translation>Elle montre très probablement ce qui a été demandé.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Not seen in training, guessed from similar words: {words}.</source>
        <translation>Non vus à l’entraînement, devinés d’après des mots semblables : {words}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Nothing stands out: true matches usually score higher than the best tile here.</source>
        <translation>Rien ne se détache : les vraies correspondances ont d’habitude un meilleur score que la meilleure tuile ici.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The best matches are weak: what was asked for may not be there.</source>
        <translation>Les meilleures correspondances sont faibles : ce qui a été demandé n’est peut-être pas là.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The index is not complete: only what it holds so far was searched.</source>
        <translation>L’index est incomplet : la recherche n’a porté que sur ce qu’il contient jusqu’ici.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Words that the model does not know: {words}.</source>
        <translation>Mots que le modèle ne connaît pas : {words}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>about {tiles}</source>
        <translation>environ {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>fair</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>raster {n} of {all}</source>
        <translation>raster {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/wording.py"/>
        <source>{count} tiles</source>
        <translation><numerusform>{count} tuile</numerusform><numerusform>{count} tuiles</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{rate} tiles/s</source>
        <translation>{rate} tuiles/s</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{what}: {done} of {all}</source>
        <translation>{what} : {done} sur {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Check the interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation>Vérifiez l’interpréteur dans Préférences ▸ Options ▸ Recherche par texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Choose another interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation>Choisissez un autre interpréteur dans Préférences ▸ Options ▸ Recherche par texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Close other programs and try again: the engine is started anew, and an index continues where it stopped.</source>
        <translation>Fermez d’autres programmes et réessayez : le moteur est redémarré, et un index se poursuit là où il s’était arrêté.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Nothing indexed is lost; try again, it is started anew.</source>
        <translation>Rien de ce qui est indexé n’est perdu ; réessayez, il est redémarré.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Plugin and engine come from different versions: install both anew, restart QGIS.</source>
        <translation>L’extension et le moteur proviennent de versions différentes : réinstallez les deux, redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine could not be started with {path}.</source>
        <translation>Le moteur de recherche n’a pas pu être démarré avec {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine did not start with {path}: {reason}.</source>
        <translation>Le moteur de recherche n’a pas démarré avec {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine has not answered for {n} seconds and was ended.</source>
        <translation>Le moteur de recherche n’a pas répondu pendant {n} secondes et a été arrêté.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine speaks protocol {theirs}, this plugin speaks {ours}.</source>
        <translation>Le moteur de recherche parle le protocole {theirs}, cette extension parle {ours}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine was killed: memory ran out, most likely.</source>
        <translation>Le moteur de recherche a été tué : la mémoire a très probablement manqué.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine {how}.</source>
        <translation>Le moteur de recherche {how}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Try again, it is started anew; the log panel “Text Search” has the details.</source>
        <translation>Réessayez, il est redémarré ; les détails sont dans le journal « Text Search ».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>crashed in one of its libraries</source>
        <translation>a planté dans l’une de ses bibliothèques</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>ended unexpectedly (exit code {n})</source>
        <translation>s’est arrêté de façon inattendue (code de sortie {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>exit code {n}</source>
        <translation>code de sortie {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>{path} does not answer like the search engine.</source>
        <translation>{path} ne répond pas comme le moteur de recherche.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>Choose the Python of an environment with the engine&#x27;s packages, or let one be made.</source>
        <translation>Choisissez le Python d’un environnement qui a les bibliothèques du moteur, ou faites-en créer un.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>It comes from {origin}; correct or clear it there.</source>
        <translation>Il vient de {origin} ; corrigez-le ou effacez-le là.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>Setting up the search engine has not come to its end: {path}.</source>
        <translation>L’installation du moteur de recherche n’est pas arrivée à son terme : {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine is not set up yet: there is no interpreter at {path}.</source>
        <translation>Le moteur de recherche n’est pas encore installé : il n’y a pas d’interpréteur à {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine&#x27;s Python interpreter was not found: {path}.</source>
        <translation>L’interpréteur Python du moteur de recherche est introuvable : {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>it is QGIS</source>
        <translation>c’est QGIS</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>it is no program</source>
        <translation>ce n’est pas un programme</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>la variable d’environnement {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the option Settings ▸ Options ▸ Text Search</source>
        <translation>l’option Préférences ▸ Options ▸ Recherche par texte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>{path} cannot run the search engine: {reason}.</source>
        <translation>{path} ne peut pas faire tourner le moteur de recherche : {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>“Set up the engine…” does it, also in Settings ▸ Options ▸ Text Search.</source>
        <translation>« Installer le moteur… » s’en charge, aussi dans Préférences ▸ Options ▸ Recherche par texte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it answers something else</source>
        <translation>il répond autre chose</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is Python {version}, and the engine needs {least} or newer</source>
        <translation>c’est Python {version}, et le moteur demande {least} ou plus récent</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is QGIS&#x27;s own Python</source>
        <translation>c’est le Python de QGIS lui-même</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is a free-threaded Python, for which there are no packages</source>
        <translation>c’est un Python sans GIL (free-threaded), pour lequel il n’existe pas de paquets</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is a program of 32 bits, for which there are no packages</source>
        <translation>c’est un programme 32 bits, pour lequel il n’existe pas de paquets</translation>
    </message>
</context>
</TS>
